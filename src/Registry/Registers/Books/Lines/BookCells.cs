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

    public BookRow Row(RegisterBook book, BookLine line, BookSight sight) =>
        new(line.Entry.Number, line.Case.Number, [.. book.Columns.Select(column => Cell(column, line, sight))]);

    private BookValue? Cell(BookColumn column, BookLine line, BookSight sight)
    {
        foreach (var source in BookFields.SourcesOf(column))
        {
            if (Value(source, line) is { } value)
            {
                return sight == BookSight.Whole || column.IsOpen || !BookFields.IsPersonal(source) ? value
                    : sight == BookSight.Unnamed ? BookValue.Hidden.Instance : Masked(source, value);
            }
        }

        return null;
    }

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
        ["isian", var key] => Answer(line.Case.ServiceId, line.Case.FormKey, line.Case.FormVersion, line.Case.Answers, key),
        ["langkah", var step] when step.Split('.', 2) is [var form, var key] =>
            Steps.TryGetValue((line.Case.Id, form), out var found) ? Answer(line.Case.ServiceId, form, found.FormVersion, found.Answers, key) : null,
        [var prefix, var field] => Others.GetValueOrDefault(prefix)?.Invoke(line, field),
        _ => OfEntry(source, line.Entry) ?? OfCase(source, line.Case) ?? OfHandover(source, Handovers.GetValueOrDefault(line.Case.Id)),
    };

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

    private BookValue.Words? Answer(Guid service, string form, int? version, string? json, string key) =>
        version is { } number && Forms.GetValueOrDefault(service)?.GetValueOrDefault((form, number)) is { } schema
            ? Words(FormReview.Find(schema, CaseForms.Read(json), key))
            : null;

    private static BookValue.Words? Words(string? text) => string.IsNullOrWhiteSpace(text) ? null : new BookValue.Words(text);

    private BookValue.Day? Day(DateTimeOffset? moment) => moment is { } at ? new BookValue.Day(zone.DateOf(at)) : null;
}
