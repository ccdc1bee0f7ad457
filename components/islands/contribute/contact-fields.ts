import type { ContactAnswers, Data, HoursAnswer } from '@/lib/domain/contribute/contact-draft';
import type { ContributeData } from '@/lib/domain/contribute/contribute-data';
import { sortedNames } from '@/lib/domain/text/sorted-names';
import { contactKindNames } from '@/lib/domain/trust/contact-kinds';
import { daysOfWeek } from '@/lib/schema/parts/days-of-week';
import { GrowingList } from './growing-list';
import { WeekFields } from './week-fields';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

function countryChoices(codes: readonly string[]): { value: string; text: string }[] {
  const { lang } = document.documentElement;
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  const sorted = sortedNames(codes, (code) => names.of(code), lang);
  return sorted.map(({ code, name }) => ({ value: code, text: name }));
}

function zoneOptions(): HTMLOptionElement[] {
  const zones = Intl.supportedValuesOf?.('timeZone') ?? [];
  return zones.map((zone) => new Option(zone, zone));
}

/** The fields about a contact: what stands in them, and which of them are asked. */
export class ContactFields {
  private readonly countries: GrowingList;
  private readonly sources: GrowingList;
  private readonly week: WeekFields;

  constructor(
    private readonly form: HTMLElement,
    template: (name: string) => HTMLElement,
    data: ContributeData,
  ) {
    const sources = data.sources.map(({ slug, title }) => ({ value: slug, text: title }));
    this.countries = new GrowingList(
      form,
      'areaServed',
      template('item'),
      countryChoices(data.countries),
    );
    this.sources = new GrowingList(form, 'sources', template('item'), sources);
    this.week = new WeekFields(form, template('period'));
    form.querySelector('datalist')?.append(...zoneOptions());
    form.addEventListener('change', () => this.showAsked());
  }

  private field(name: string): Field {
    return this.form.querySelector(`[name="${name}"]`) as Field;
  }

  private boxes(name: string): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  private ticked(name: string): string[] {
    return this.boxes(name).flatMap(({ checked, value }) => (checked ? [value] : []));
  }

  private tick(name: string, values: readonly string[]): void {
    for (const box of this.boxes(name)) box.checked = values.includes(box.value);
  }

  /** Shows the data of a file; `{}` is an empty form. */
  fill(data: Data): void {
    for (const name of ['name', 'description', 'value', 'claimedCost']) {
      this.field(name).value = String(data[name] ?? '');
    }
    this.field('kind').value = String(data.kind ?? contactKindNames[0]);
    this.tick('audience', texts(data.audience));
    this.tick('topics', texts(data.topics));
    const area = texts(data.areaServed);
    this.countries.fill(area.filter((code) => code !== 'worldwide'));
    this.tick('areaServed', area);
    this.sources.fill(texts(data.sources));
    this.field('availableLanguage').value = texts(data.availableLanguage).join(', ');
    this.fillHours((data.hours ?? null) as Data | null);
    const reply = (data.replyTime ?? {}) as Data;
    for (const name of ['minimumHours', 'maximumHours']) {
      this.field(name).value = String(reply[name] ?? '');
    }
    this.showAsked();
  }

  private fillHours(hours: Data | null): void {
    const own = hours !== null && 'timeZone' in hours;
    this.field('hoursFrom').value =
      hours === null ? 'nowhere' : own ? 'own' : `region:${hours.region}`;
    this.field('timeZone').value = own ? String(hours.timeZone) : '';
    // A new week begins with working days, their times left open.
    const workingDays = daysOfWeek.slice(0, 5).map((dayOfWeek) => ({ dayOfWeek }));
    this.week.fill(own ? (hours.regular as Data[]) : workingDays);
  }

  /** Shows the fields that apply to what was chosen. */
  private showAsked(): void {
    const kind = this.field('kind').value;
    for (const part of this.form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = !part.dataset.for?.split(' ').includes(kind);
    }
    const hint = this.form.querySelector('#value-hint span') as HTMLElement;
    hint.textContent = hint.getAttribute(`data-${kind}`);
    const week = this.form.querySelector('[data-week]') as HTMLElement;
    week.hidden = this.field('hoursFrom').value !== 'own';
  }

  private get hours(): HoursAnswer {
    const from = this.field('hoursFrom').value;
    if (from === 'own') {
      return { from, timeZone: this.field('timeZone').value, periods: this.week.answers };
    }
    if (from === 'nowhere') return { from };
    return { from: 'region', region: from.slice('region:'.length) };
  }

  get answers(): ContactAnswers {
    const value = (name: string) => this.field(name).value;
    const area = this.ticked('areaServed');
    return {
      kind: value('kind'),
      name: value('name'),
      description: value('description'),
      value: value('value'),
      claimedCost: value('claimedCost'),
      audience: this.ticked('audience'),
      topics: this.ticked('topics'),
      areaServed: area.includes('worldwide') ? ['worldwide'] : area,
      availableLanguage: value('availableLanguage'),
      hours: this.hours,
      replyTime: { minimumHours: value('minimumHours'), maximumHours: value('maximumHours') },
      sources: this.ticked('sources'),
    };
  }
}
