using Lajur.Host.Forms;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Intake;
using Lajur.Registry.Services;

namespace Lajur.Host.Portal.Applying;

/// <summary>An application in progress: the service, its pages and what was filled in so far.</summary>
/// <param name="Entry">The service applied for.</param>
/// <param name="Steps">Its pages.</param>
/// <param name="Draft">What is kept; null before the first page was sent.</param>
/// <param name="Today">The office's date, from which ages are reckoned.</param>
public sealed record Application(CatalogEntry Entry, IReadOnlyList<ApplyStep> Steps, OpenDraft? Draft, DateOnly Today)
{
    private static readonly IReadOnlyDictionary<string, string[]> s_nothing = new Dictionary<string, string[]>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string[]> Values => Draft?.Content.Values ?? s_nothing;

    public IReadOnlyList<DraftFileInfo> Files => Draft?.Files ?? [];

    /// <summary>Index of the first page that is not complete; the number of pages when all are.</summary>
    public int FirstIncomplete
    {
        get
        {
            var files = FileCounts;
            var index = Steps.Index().FirstOrDefault(step => step.Item.Check(Values, files, Today).Count > 0, (Index: Steps.Count, Item: Steps[0])).Index;
            return Draft is null ? 0 : index;
        }
    }

    /// <summary>How many files were chosen for each field.</summary>
    public IReadOnlyDictionary<string, int> FileCounts =>
        Files.CountBy(file => file.FieldKey, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>The values after a page was posted: what it asked is replaced, what its conditions hid is kept.</summary>
    public IReadOnlyDictionary<string, string[]> Merge(ApplyStep step, PostedForm posted)
    {
        var merged = new Dictionary<string, string[]>(Values, StringComparer.Ordinal);
        var hidden = FilledForm.Flatten(step.Components)
            .Where(component => component.HideWhen is not null && !posted.Shown.Contains(component.Id))
            .SelectMany(component => FilledForm.Flatten([component])).OfType<FormField>()
            .Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var key in step.Keys.Where(key => !hidden.Contains(key)))
        {
            foreach (var name in merged.Keys.Where(name => FieldNames.Owns(key, name)).ToList())
            {
                merged.Remove(name);
            }

            foreach (var (name, values) in posted.Values.Where(value => FieldNames.Owns(key, value.Key)))
            {
                merged[name] = values;
            }
        }

        return merged;
    }

    /// <summary>The submission; the files are read from the draft.</summary>
    public SubmitCase ToCommand(IReadOnlyList<Upload> files) => new()
    {
        OfficeId = Entry.Office.Id,
        ServiceId = Entry.Service.Id,
        Channel = Channel.Website,
        Applicant = ApplicantForm.Read(Steps[^1].Schema, Values),
        Values = Values.Where(value => !ApplicantForm.Keys.Contains(value.Key))
            .ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal),
        Files = files,
        ContinuesRequestId = Draft!.Content.ContinuesRequestId,
        OperationId = Draft.Content.OperationId,
    };
}
