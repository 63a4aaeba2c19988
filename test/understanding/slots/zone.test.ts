import { describe, expect, test } from 'vitest';
import { readZone } from '../../../src/understanding/slots/when/zone.ts';
import { readCountries } from '../../../src/understanding/slots/where/country.ts';
import { tokenise } from '../../../src/understanding/tokens/tokens.ts';

const zone = (text: string) => {
  const tokens = tokenise(text);
  return readZone(tokens, readCountries(tokens));
};

describe('time zones', () => {
  test.each([
    ['since we moved to Ottawa your hours are off, mend the timezone', 'America/Toronto'],
    ["I've relocated to Madrid", 'Europe/Madrid'],
    ['now living in Nairobi', 'Africa/Nairobi'],
    ['I live in Osaka now', 'Asia/Tokyo'],
    ["9am, I'm in Helsinki", 'Europe/Helsinki'],
    ['mondays 8:00 Vienna', 'Europe/Vienna'],
    ['at 7pm in Karachi', 'Asia/Karachi'],
    ['noon, Colombia', 'America/Bogota'],
    ['friday 10am (Warsaw)', 'Europe/Warsaw'],
    ['use Irish time', 'Europe/Dublin'],
    ["i'm based in Calgary", 'America/Edmonton'],
    ['two hours ahead of UTC', 'Etc/GMT-2'],
    ['three hours behind gmt', 'Etc/GMT+3'],
    ['UTC+5:30', 'Asia/Kolkata'],
    ['UTC+05:45', 'Asia/Kathmandu'],
    ['GMT+1', 'Etc/GMT-1'],
    ['utc plus three', 'Etc/GMT-3'],
    ['utc minus 4', 'Etc/GMT+4'],
    ['utc +08:00', 'Etc/GMT-8'],
    ['6pm Perth', 'Australia/Perth'],
    ['Perth, 6pm', 'Australia/Perth'],
    ['mountain time', 'America/Denver'],
    ['London hours', 'Europe/London'],
    ['east coast time', 'America/New_York'],
    ['west coast, 8am', 'America/Los_Angeles'],
    ['phoenix time', 'America/Phoenix'],
    ['Honolulu 9am', 'Pacific/Honolulu'],
    ['5pm eastern', 'America/New_York'],
    ['actually make that eastern', 'America/New_York'],
    ["i'm on pacific now", 'America/Los_Angeles'],
    ['eastern please', 'America/New_York'],
    ['my time zone is Central', 'America/Chicago'],
    ["that's UTC? I'm in Ireland", 'Europe/Dublin'],
    ['why UTC? I live in Nairobi', 'Africa/Nairobi'],
    ["can you do 9 CET? I'm in Lisbon", 'Europe/Berlin'],
    ['is that UTC?', 'UTC'],
    ['it thinks I am in London but I am in Lisbon', 'Europe/Lisbon'],
    ['not Paris time, Athens time', 'Europe/Athens'],
    ['moving from Berlin to Bangkok: please switch my nudges', 'Asia/Bangkok'],
    ['I have left Oslo for Melbourne, update the zone', 'Australia/Melbourne'],
    ['set tz to mexico city', 'America/Mexico_City'],
    ['wrong timezone, I am in Chennai', 'Asia/Kolkata'],
    ['Czech time', 'Europe/Prague'],
    ['8am CEST', 'Europe/Berlin'],
    ['IST, 9pm', 'Asia/Kolkata'],
    ['hong kong time 8am', 'Asia/Hong_Kong'],
    ['winnipeg here, the hour is wrong', 'America/Winnipeg'],
    ['8 in the evening Denver', 'America/Denver'],
    ['my timezone is wrong, it should be Peru', 'America/Lima'],
    ['09:00 Ghana', 'Africa/Accra'],
    ['I am in the Netherlands these days, 8:30', 'Europe/Amsterdam'],
    ['monday 7am, PH time', 'Asia/Manila'],
    ['bogota here, not gmt', 'America/Bogota'],
    ['From Quito. Remind me on fridays', 'America/Guayaquil'],
    ['it still goes by madrid time but I moved to Santiago', 'America/Santiago'],
    ['pt', undefined],
    ['do not wait for me', undefined],
    ['I am at a conference in Rome, skip this week', undefined],
    ['eat first, then learn', undefined],
  ])('%j is %s', (text, said) => {
    expect(zone(text)).toBe(said);
  });
});
