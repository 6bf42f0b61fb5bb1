import { readFileSync } from "node:fs";
import { holidayAreaOf } from "../../../src/calendar/holidays.js";
import { parseCounterRow } from "../../../src/offices/counter-row/parse-counter-row.js";
import { parseFrenchHours } from "../../../src/offices/french/parse-french-hours.js";
import type { Hours, WeeklyHours } from "../../../src/offices/hours.js";
import type { Municipality, Office, PhoneNumber } from "../../../src/offices/office.js";
import {
  pageReadings,
  type PageAmbiguity,
  type PageAmbiguityCode,
} from "../../../src/offices/page-ambiguity.js";
import { parseFrenchPhone } from "../../../src/offices/phone.js";
import { pasDeCalais, reims, saintPaul } from "../../../src/sources/citation.js";
import { reimsHours, reimsPhone, reimsPhoneHours, reimsPostalAddress } from "./reims.js";
import { saintPaulCounters, saintPaulDepositDays } from "./saint-paul.js";

/** One of the three documents' counters, with the department it is listed under. */
export interface Listed {
  readonly id: string;
  readonly department: string;
  readonly commune: string;
  readonly site: string;
}

/** The counters' ids, in the order of the documents. */
export const listed: readonly Listed[] = lines("office-ids.tsv").map((line) => {
  const [id = "", department = "", commune = "", site = ""] = line.split("\t");
  return { id, department, commune, site };
});

/** The rows of the table of Pas-de-Calais, as published. */
export const pasDeCalaisRows: readonly string[] = lines("pas-de-calais.tsv");

export function pasDeCalaisOffices(): readonly Office[] {
  const ids = idsOf("62");
  return pasDeCalaisRows.map((text, index) => {
    const parsed = parseCounterRow(text);
    if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
    const { ambiguities, unread, deposit, collection, channels, ...place } = parsed.row;
    if (unread.length > 0) throw new Error(`${text}: not all of it was read`);
    const monthly = deposit.hours.published && deposit.hours.monthly.length > 0;
    return {
      id: ids[index]!,
      ...place,
      municipality: municipalityOf("62", place.commune),
      ...common("62", "Europe/Paris"),
      titles: ["cni", "passport"],
      deposit,
      collection,
      booking: { channels },
      tellsBy: "sms",
      source: {
        citations: [
          pasDeCalais("PC-01"),
          pasDeCalais("PC-02"),
          pasDeCalais("PC-03"),
          ...(collection.ownHours ? [pasDeCalais("PC-04")] : []),
          ...(monthly ? [pasDeCalais("PC-05")] : []),
          pasDeCalais("PC-06"),
          pasDeCalais("PC-07"),
          ...(place.site === undefined ? [] : [pasDeCalais("PC-08")]),
          pasDeCalais("PC-09"),
          pasDeCalais("PC-10"),
        ],
        text,
        dataDate: "undated",
        ambiguities,
      },
    };
  });
}

export function saintPaulOffices(): readonly Office[] {
  const ids = idsOf("974");
  return saintPaulCounters.map((line, index) => {
    const { site, address, phone } = /^(?<site>.+?) \((?<address>.+) – Tél : (?<phone>.+)\)$/.exec(
      line,
    )!.groups!;
    const text = `${line} ${saintPaulDepositDays}`;
    const [postcode] = /\b97\d{3}\b/.exec(address!)!;
    return {
      id: ids[index]!,
      commune: "Saint-Paul",
      site: site!,
      address: address!,
      postcode,
      municipality: municipalityOf("974", "Saint-Paul"),
      ...common("974", "Indian/Reunion"),
      titles: ["cni", "passport"],
      deposit: {
        byAppointment: true,
        hours: parseFrenchHours(saintPaulDepositDays).hours.deposit,
        ownHours: false,
      },
      collection: { byAppointment: false, hours: { published: false }, ownHours: false },
      booking: {
        channels: [{ kind: "online", needs: "pre-application-number" }],
        weeksAhead: 13,
        lateOrIncomplete: "new-appointment",
      },
      contact: { phone: phoneFrom(phone!) },
      tellsBy: "sms",
      source: {
        citations: (["SP-01", "SP-03", "SP-49", "SP-50", "SP-51", "SP-54", "SP-66"] as const).map(saintPaul),
        text,
        dataDate: "undated",
        ambiguities: [remark("phone-purpose")],
      },
    };
  });
}

export function reimsOffices(): readonly Office[] {
  const hoursOfPhone = weekly(parseFrenchHours(reimsPhoneHours).hours.deposit);
  const phone = phoneFrom(reimsPhone);
  return listed
    .filter(({ department }) => department === "51")
    .map(({ id, site }) => {
      const text = site === "Hôtel de ville" ? reimsHours[site] : reimsHours["Mairie de proximité"];
      const { deposit } = parseFrenchHours(text).hours;
      return {
        id,
        commune: "Reims",
        site,
        municipality: municipalityOf("51", "Reims"),
        ...common("51", "Europe/Paris"),
        titles: ["cni"],
        deposit: { byAppointment: true, hours: deposit, ownHours: false },
        collection: { hours: deposit, ownHours: false },
        booking: {
          channels: [{ kind: "phone", phone, hours: hoursOfPhone }, { kind: "online" }],
          completeFileFirst: true,
        },
        contact: { phone, phoneHours: hoursOfPhone, postal: reimsPostalAddress, onlineForm: true },
        leadTimes: [
          { depositMonths: [1, 2, 3], weeks: { atLeast: 4, atMost: 4 } },
          { depositMonths: [4, 5, 6, 7, 8, 9, 10, 11, 12], weeks: { atLeast: 5, atMost: 6 } },
        ],
        leadTimeRises: "before-summer-holidays",
        source: {
          citations: (["RE-39", "RE-40", "RE-44", "RE-47", "RE-50", "RE-51", "RE-52"] as const).map(reims),
          text,
          dataDate: "2023-12-12",
          ambiguities: [
            remark("list-of-places"),
            { ...remark("collection-hours"), otherHours: { deposit, collection: { published: false } } },
          ],
        },
      };
    });
}

/** Each commune as INSEE and La Poste name and number it, by its département and its spelling in the documents. */
const municipalities = new Map(
  lines("municipalities.tsv").map((line): [string, Municipality] => {
    const [department = "", commune = "", insee = "", name = "", postcodes = "", former = ""] =
      line.split("\t");
    return [
      `${department} ${commune}`,
      {
        name,
        ...(former !== "" && { formerNames: [former] }),
        insee,
        postcodes: postcodes.split(" "),
        source: { name: "insee-la-poste", date: "2026" },
      },
    ];
  }),
);

function municipalityOf(department: string, commune: string): Municipality {
  const municipality = municipalities.get(`${department} ${commune}`);
  if (municipality === undefined) throw new Error(`${commune} has no line in municipalities.tsv`);
  return municipality;
}

function remark(code: PageAmbiguityCode): PageAmbiguity {
  const [reading, otherReading] = pageReadings[code];
  return { code, reading, otherReading };
}

function common(department: string, zone: string): Pick<Office, "department" | "zone" | "holidays"> {
  return { department, zone, holidays: holidayAreaOf(department) };
}

function idsOf(department: string): readonly string[] {
  return listed.filter((office) => office.department === department).map(({ id }) => id);
}

function phoneFrom(text: string): PhoneNumber {
  const phone = parseFrenchPhone(text);
  if (phone === undefined) throw new Error(`${text} is no telephone number`);
  return phone;
}

function weekly(hours: Hours): WeeklyHours {
  if (!hours.published) throw new Error("hours were expected");
  return hours.weekly;
}

function lines(file: string): readonly string[] {
  return readFileSync(new URL(file, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "");
}
