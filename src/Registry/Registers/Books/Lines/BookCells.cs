using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Forms;
using Lajur.Registry.Handovers;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>Makes the cells of a page of lines from what was read of them.</summary>
internal sealed class BookCells(IndonesianZone zone)
{
    public required Dictionary<Guid, (string Name, ServiceKind Kind)> Services { get; init; }

    public required Dictionary<Guid, IReadOnlyDictionary<(string Key, int Version), FormSchema>> Forms { get; init; }

    public required Dictionary<(Guid Case, string Form), StepAnswers> Steps { get; init; }

    public required Dictionary<Guid, Handover> Handovers { get; init; }

    public required Dictionary<Guid, DateTimeOffset?> Due { get; init; }

    public required Dictionary<string, Func<BookLine, string, BookValue?>> Others { get; init; }

    public BookRow Row(RegisterBook book, BookLine line, BookSight sight) => new(
        line.Entry.Number, sight == BookSight.Closed ? null : line.Case.Number,
        IsWhole: sight == BookSight.Whole, IsNarrowed: sight is not (BookSight.Whole or BookSight.Masked),
        [.. book.Columns.Select(column => sight == BookSight.Closed ? Closed(column, line.Entry) : Cell(column, line, sight))]);

    /// <summary>Its number; of all else not even whether there is something.</summary>
    private BookValue Closed(BookColumn column, RegisterEntry entry) =>
        column.Source is BookFields.Order or BookFields.Text ? OfEntry(column.Source, entry)! : BookValue.Hidden.Instance;

    private BookValue? Cell(BookColumn column, BookLine line, BookSight sight)
    {
        foreach (var source in BookFields.SourcesOf(column))
        {
            if (Value(source, line) is { } value)
            {
                return Seen(column, source, line, sight) ? value : sight == BookSight.Masked ? Masked(source, value) : BookValue.Hidden.Instance;
            }
        }

        return null;
    }

    /// <summary>True for what is shown as it is. An open column is nobody's secret, but an answer about the person stays one in a complaint.</summary>
    private bool Seen(BookColumn column, string source, BookLine line, BookSight sight) => sight switch
    {
        BookSight.Whole => true,
        BookSight.Masked => column.IsOpen || !BookFields.IsPersonal(source),
        BookSight.Standing => !BookFields.IsPersonal(source),
        _ when Asked(source, line) is var (form, _, key) => form.Find(key) is { IsPersonal: false } && (column.IsOpen || sight == BookSight.Matter),
        BookSight.Matter => column.IsOpen || source is BookFields.Matter or BookFields.Answer || !BookFields.IsPersonal(source),
        _ => column.IsOpen || !BookFields.IsPersonal(source),
    };

    private static BookValue Masked(string source, BookValue value) => (source, value) switch
    {
        (BookFields.Name, BookValue.Words name) => new BookValue.Words(Mask.Name(name.Text)),
        (BookFields.Phone, BookValue.Words phone) => new BookValue.Words(Mask.Phone(phone.Text)!),
        (BookFields.Email, BookValue.Words email) => new BookValue.Words(Mask.Email(email.Text)!),
        (BookFields.Nik, _) => value,
        _ => BookValue.Hidden.Instance,
    };

    private BookValue? Value(string source, BookLine line) => source.Split(':', 2) switch
    {
        ["isian" or "langkah", _] => Asked(source, line) is var (form, answers, key) ? Words(FormReview.Find(form, CaseForms.Read(answers), key)) : null,
        [var prefix, var field] => Others.GetValueOrDefault(prefix)?.Invoke(line, field),
        _ => OfEntry(source, line.Entry) ?? OfCase(source, line.Case) ?? OfHandover(source, Handovers.GetValueOrDefault(line.Case.Id)),
    };

    /// <summary>The form that an answer was given with, all its answers, and which of them is meant; null for anything else.</summary>
    private (FormSchema Form, string? Answers, string Key)? Asked(string source, BookLine line)
    {
        (string? Form, int? Version, string? Answers, string Key) asked = source.Split(':', 2) switch
        {
            ["isian", var key] => (line.Case.FormKey, line.Case.FormVersion, line.Case.Answers, key),
            ["langkah", var step] when step.Split('.', 2) is [var form, var key] && Steps.TryGetValue((line.Case.Id, form), out var found) =>
                (form, found.FormVersion, found.Answers, key),
            _ => default,
        };
        return asked is { Form: { } name, Version: { } version } && Forms.GetValueOrDefault(line.Case.ServiceId)?.GetValueOrDefault((name, version)) is { } schema
            ? (schema, asked.Answers, asked.Key)
            : null;
    }

    private BookValue? OfEntry(string source, RegisterEntry entry) => source switch
    {
        BookFields.Text => new BookValue.Words(entry.Text),
        BookFields.Order => new BookValue.Number(entry.Number),
        BookFields.Day => Day(entry.EnteredAt),
        BookFields.Moment => new BookValue.Moment(zone.ToLocal(entry.EnteredAt).DateTime),
        BookFields.Subject => Words(entry.Subject),
        BookFields.Stamped => Day(entry.StampedAt),
        BookFields.StampedBy => Words(entry.StampedByName),
        _ => null,
    };

    private BookValue? OfCase(string source, Case matter) => source switch
    {
        BookFields.Case => Words(matter.Number),
        BookFields.Service => Words(Services.GetValueOrDefault(matter.ServiceId).Name),
        BookFields.Channel => Words(ChannelNames.Of(matter.Channel)),
        BookFields.Matter => Words(matter.Subject),
        BookFields.Submitted => Day(matter.SubmittedAt),
        BookFields.Name => Words(matter.Applicant.Name),
        BookFields.Phone => Words(matter.Applicant.Phone),
        BookFields.Email => Words(matter.Applicant.Email),
        // A printed book lies about: the whole number is nobody's business there.
        BookFields.Nik => Words(Mask.Nik(matter.Applicant.Nik)),
        BookFields.Medium => Words(ChannelNames.Of(matter.Applicant.Medium)),
        BookFields.Status => Words(CaseStatusNames.Of(matter.Status, Services.GetValueOrDefault(matter.ServiceId).Kind)),
        BookFields.Closed => Day(matter.ClosedAt),
        BookFields.Result => Words(matter.Result),
        BookFields.Answer => Words(matter.Answer),
        BookFields.Due => Due.GetValueOrDefault(matter.Id) is { } due ? new BookValue.Moment(zone.ToLocal(due).DateTime) : null,
        _ => null,
    };

    private BookValue? OfHandover(string source, Handover? handover) => source switch
    {
        BookFields.Receiver => Words(handover?.ReceivedBy),
        BookFields.Handed => Day(handover?.At),
        _ => null,
    };

    private static BookValue.Words? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : new BookValue.Words(text);

    private BookValue.Day? Day(DateTimeOffset? moment) => moment is { } at ? new BookValue.Day(zone.DateOf(at)) : null;
}
