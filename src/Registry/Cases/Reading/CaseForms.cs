using System.Text.Json.Nodes;
using Lajur.Registry.Attachments;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Aggregates;
using Lajur.Registry.Forms.Choices;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Finds the forms of cases and steps, checks what is posted and reads back what was answered.</summary>
internal static class CaseForms
{
    /// <summary>The form; null when there is none or it cannot be read any more.</summary>
    public static async Task<FormSchema?> FindAsync(RegistryDb db, FormReference form, CancellationToken ct)
    {
        if (form.Key is null)
        {
            return null;
        }

        var schema = await db.Set<Form>().AsNoTracking()
            .Where(f => f.ServiceId == form.ServiceId && f.Key == form.Key
                && (form.Version == null || f.Version == form.Version))
            .OrderByDescending(f => f.Version)
            .Select(f => f.Schema)
            .FirstOrDefaultAsync(ct);
        return Parse(schema is null ? null : await new OfficeChoices(db).FillAsync(form.ServiceId, schema, ct));
    }

    /// <summary>Checks posted values against a form; without a form, nothing is asked and nothing kept.</summary>
    public static async Task<(FormAnswers Answers, IReadOnlyDictionary<string, string> Errors)> CheckAsync(
        RegistryDb db, FormReference form, IReadOnlyDictionary<string, string[]> values, IReadOnlyList<Upload> files,
        DateTimeOffset now, CancellationToken ct)
    {
        if (await FindAsync(db, form, ct) is not { } schema)
        {
            return form.Key is null
                ? (FormAnswers.FromJson([]), new Dictionary<string, string>(StringComparer.Ordinal))
                : throw new InvalidOperationException($"There is no form \"{form.Key}\" version {form.Version}.");
        }

        var counts = files.GroupBy(file => file.FieldKey, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var outcome = values.GetValueOrDefault(CompleteWorkItemHandler.OutcomeField)?.FirstOrDefault();
        var today = schema.DependsOnToday ? await TodayAsync(db, form.ServiceId, now, ct) : default;
        var check = FormValidator.Validate(schema, values, counts, outcome, today);
        return schema.Aggregate is { } rule && check.IsValid
            ? (check.Answers, AggregateCheck.Find(rule, check.Answers, files, outcome))
            : (check.Answers, check.Errors);
    }

    /// <summary>Every version of a service's forms, to read many answers with.</summary>
    public static async Task<Dictionary<(string Key, int Version), FormSchema>> ListAsync(
        RegistryDb db, Guid serviceId, CancellationToken ct)
    {
        var forms = await db.Set<Form>().AsNoTracking().Where(f => f.ServiceId == serviceId)
            .Select(f => new { f.Key, f.Version, f.Schema }).ToListAsync(ct);
        var (choices, read) = (new OfficeChoices(db), new Dictionary<(string Key, int Version), FormSchema>());
        foreach (var form in forms)
        {
            if (Parse(await choices.FillAsync(serviceId, form.Schema, ct)) is { } schema)
            {
                read[(form.Key, form.Version)] = schema;
            }
        }

        return read;
    }

    /// <summary>Stored answers; empty when there are none.</summary>
    public static FormAnswers Read(string? json) =>
        FormAnswers.FromJson(json is null ? [] : JsonNode.Parse(json) as JsonObject ?? []);

    /// <summary>Answers as label and value, by the form they were given with; without it, by their keys, unless the person is to be left out.</summary>
    public static IReadOnlyList<AnsweredField> Show(FormSchema? schema, FormAnswers answers, bool withPerson = true) => schema is not null
        ? FormReview.Of(schema, answers, withPerson)
        : !withPerson ? []
        : [.. answers.ToPosted().Select(answer => new AnsweredField(answer.Key, string.Join(", ", answer.Value)))];

    private static async Task<DateOnly> TodayAsync(RegistryDb db, Guid serviceId, DateTimeOffset now, CancellationToken ct)
    {
        var zone = await db.Set<Service>().Where(s => s.Id == serviceId)
            .Join(db.Set<Office>(), s => s.OfficeId, o => o.Id, (_, o) => o.TimeZoneId).SingleAsync(ct);
        return IndonesianZone.Get(zone).DateOf(now);
    }

    private static FormSchema? Parse(string? json)
    {
        try
        {
            return json is null ? null : FormSchema.Parse(json);
        }
        catch (FormSchemaException)
        {
            return null;
        }
    }
}
