using Lajur.Registry.Calendars;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms;
using Lajur.Registry.Handovers;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Reads what the columns of a book show of its lines, a page at a time, in a fixed number of statements.</summary>
public sealed class BookReader(RegistryDb db, IEnumerable<IBookSource> sources)
{
    private readonly Dictionary<Guid, IReadOnlyDictionary<(string Key, int Version), FormSchema>> _forms = [];
    private Dictionary<Guid, (string Name, ServiceKind Kind)>? _services;

    /// <summary>The rows of these lines.</summary>
    /// <param name="book">Whose columns.</param>
    /// <param name="lines">Lines of one office.</param>
    /// <param name="zone">The office's.</param>
    /// <param name="sight">How much of the personal data of a line whoever asks sees.</param>
    /// <param name="ct">Stops waiting.</param>
    internal async Task<IReadOnlyList<BookRow>> ReadAsync(
        RegisterBook book, IReadOnlyList<BookLine> lines, IndonesianZone zone, Func<BookLine, BookSight> sight, CancellationToken ct)
    {
        if (lines.Count == 0)
        {
            return [];
        }

        var wanted = book.Columns.SelectMany(BookFields.SourcesOf).ToHashSet(StringComparer.Ordinal);
        var cells = new BookCells(zone)
        {
            Services = await ServicesAsync(lines[0].Entry.OfficeId, ct),
            Forms = wanted.Any(IsAnswer) ? await FormsAsync(lines, ct) : _forms,
            Steps = await StepsAsync(lines, wanted, ct),
            Handovers = wanted.Overlaps([BookFields.Receiver, BookFields.Handed]) ? await HandoversAsync(lines, ct) : [],
            Due = wanted.Contains(BookFields.Due) ? await DueAsync(lines, ct) : [],
            Others = await OthersAsync(lines, wanted, ct),
        };
        return [.. lines.Select(line => cells.Row(book, line, sight(line)))];
    }

    private static bool IsAnswer(string source) =>
        source.StartsWith(BookFields.AnswerPrefix, StringComparison.Ordinal) || source.StartsWith(BookFields.StepPrefix, StringComparison.Ordinal);

    private async Task<Dictionary<Guid, (string Name, ServiceKind Kind)>> ServicesAsync(Guid officeId, CancellationToken ct) =>
        _services ??= await db.Set<Service>().Where(s => s.OfficeId == officeId)
            .Select(s => new { s.Id, s.Name, s.Kind }).ToDictionaryAsync(s => s.Id, s => (s.Name, s.Kind), ct);

    /// <summary>The forms of the services on this page; those of an earlier page are still there.</summary>
    private async Task<Dictionary<Guid, IReadOnlyDictionary<(string Key, int Version), FormSchema>>> FormsAsync(
        IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        foreach (var service in lines.Select(line => line.Case.ServiceId).Distinct().Where(id => !_forms.ContainsKey(id)))
        {
            _forms[service] = await CaseForms.ListAsync(db, service, ct);
        }

        return _forms;
    }

    /// <summary>The last completed step with each of the forms that columns ask about.</summary>
    private async Task<Dictionary<(Guid Case, string Form), StepAnswers>> StepsAsync(
        IReadOnlyList<BookLine> lines, IReadOnlySet<string> wanted, CancellationToken ct)
    {
        var forms = wanted.Where(source => source.StartsWith(BookFields.StepPrefix, StringComparison.Ordinal))
            .Select(source => source[BookFields.StepPrefix.Length..].Split('.')[0]).Distinct(StringComparer.Ordinal).ToList();
        if (forms.Count == 0)
        {
            return [];
        }

        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var steps = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => cases.Contains(i.CaseId) && i.State == WorkItemState.Completed && i.FormKey != null && forms.Contains(i.FormKey))
            .Select(i => new StepAnswers(i.CaseId, i.FormKey!, i.FormVersion, i.Answers, i.CompletedAt)).ToListAsync(ct);
        return steps.GroupBy(step => (step.CaseId, step.FormKey)).ToDictionary(same => same.Key, same => same.MaxBy(step => step.At)!);
    }

    private async Task<Dictionary<Guid, Handover>> HandoversAsync(IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var handed = await db.Set<Handover>().AsNoTracking().Where(h => cases.Contains(h.CaseId)).ToListAsync(ct);
        return handed.GroupBy(one => one.CaseId).ToDictionary(same => same.Key, same => same.MaxBy(one => one.At)!);
    }

    private async Task<Dictionary<Guid, DateTimeOffset?>> DueAsync(IReadOnlyList<BookLine> lines, CancellationToken ct)
    {
        var cases = lines.Select(line => line.Case.Id).Distinct().ToList();
        var clocks = await db.Set<Clock>().Where(c => cases.Contains(c.CaseId) && c.WorkItemId == null)
            .Select(c => new { c.CaseId, c.DueAt }).ToListAsync(ct);
        return clocks.GroupBy(clock => clock.CaseId).ToDictionary(same => same.Key, same => same.First().DueAt);
    }

    private async Task<Dictionary<string, Func<BookLine, string, BookValue?>>> OthersAsync(
        IReadOnlyList<BookLine> lines, IReadOnlySet<string> wanted, CancellationToken ct)
    {
        Dictionary<string, Func<BookLine, string, BookValue?>> others = new(StringComparer.Ordinal);
        foreach (var source in sources.Where(one => wanted.Any(field => field.StartsWith($"{one.Prefix}:", StringComparison.Ordinal))))
        {
            others[source.Prefix] = await source.ReadAsync(lines, ct);
        }

        return others;
    }
}
