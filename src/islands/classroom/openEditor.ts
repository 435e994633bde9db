import { h, render } from 'preact';
import { ClassDialog } from './ClassDialog.tsx';
import classroomSheet from './classroom.css?url';
import type { ClassTool } from './context.ts';
import { readClassTool } from './readClassTool.ts';
import qrSheet from '#islands/shared/qr.css?url';
import { keptClassText, tellClassChange } from '#browser/keptClass.ts';
import { addStyleSheets } from '#browser/styleSheets.ts';

/** The place of the editor on the page, once it has been opened: rows and steps back stay as they were left. */
let place: HTMLElement | undefined;
let tool: ClassTool | undefined;
/** The kept class as the editor left it; another tab may have changed it since. */
let left: string | undefined;
let reading = 0;

/** Opens the class editor over the page. Throws when what it needs does not arrive. */
export async function openEditor(base: string): Promise<void> {
  await addStyleSheets([qrSheet, classroomSheet]);
  tool ??= await fetchTool(`${base}class/editor.json`);
  place ??= document.body.appendChild(document.createElement('div'));
  if (keptClassText() !== left) reading += 1;
  render(h(ClassDialog, { key: reading, tool, onClose: closed }), place);
  const dialog = place.querySelector('dialog')!;
  dialog.showModal();
  dialog.querySelector('h2')!.focus();
}

async function fetchTool(address: string): Promise<ClassTool> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return readClassTool(await response.json());
}

function closed(): void {
  left = keptClassText();
  tellClassChange();
  // The door itself may have gone with the class.
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main')?.focus();
}
