import { programOf, programs } from './programs.ts';
import { aptInstalls } from '../support/installs.ts';

// Before the tests: sees to it that there are a Firefox and a WebKit to drive, or says what to install.

const packages = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const areThere = () => programs.every((program) => programOf(program) !== undefined);

if (!areThere() && !(aptInstalls(...packages) && areThere())) {
  console.error(
    `These tests need a Debian or Ubuntu with ${packages.join(', ')}: install them, then try again.`,
  );
  process.exitCode = 1;
}
