const minutesAnHour = 60;

/** Minutes after midnight as a time field has them, such as 540 as 09:00; '' for none. */
export function fieldTime(minute: number | undefined): string {
  if (minute === undefined) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / minutesAnHour))}:${two(minute % minutesAnHour)}`;
}

/** Minutes after midnight from a time field; undefined while it is empty or half filled in. */
export function minuteFromField(text: string): number | undefined {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(text) ?? [];
  return hour === undefined ? undefined : Number(hour) * minutesAnHour + Number(minute);
}
