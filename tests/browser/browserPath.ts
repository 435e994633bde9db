import { Launcher } from 'chrome-launcher';

/** The Chrome or Chromium of this machine; CHROME_PATH names another. Undefined when there is none. */
export function browserPath(): string | undefined {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}
