using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Studio.Access;
using Lajur.Studio.Canvas;
using Lajur.Studio.Drawings;

namespace Lajur.Studio.Definitions;

/// <summary>
/// Changes definitions of the caller's office. A refused publication leaves the draft as it was saved, so that nothing
/// drawn is lost.
/// </summary>
public sealed class DefinitionSaving(
    OfficeDefinitions definitions,
    DefinitionLibrary library,
    ReferenceUpdating references,
    ActivityCatalog catalog,
    IStudioScope scope,
    TimeProvider clock)
{
    private const int MaxActivities = 2000;

    /// <summary>Saves what was drawn as the draft, and publishes it when asked to.</summary>
    /// <param name="model">A definition as Elsa Studio posts it; changed in place.</param>
    /// <param name="publish">True to publish it once it is saved.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SaveAnswer> SaveAsync(JsonObject model, bool publish, CancellationToken cancellationToken)
    {
        if (Unfit(model) is { } reason)
        {
            return SaveAnswer.Refused.Because(reason);
        }

        PostedModel.Clean(model, (type, input) => catalog.Find(type, 1)?.FindInput(input)?.TypeName);
        var definition = new WorkflowDefinition(model);
        if (definition.DefinitionId.Length == 0)
        {
            definition.DefinitionId = RandomNumberGenerator.GetHexString(16, lowercase: true);
        }

        if (!await definitions.MaySaveAsync(definition.DefinitionId, cancellationToken))
        {
            return SaveAnswer.Refused.Because("Alur dengan kode ini milik kantor lain. Simpan sebagai alur baru.");
        }

        var latest = await definitions.FindAsync(definition.DefinitionId, VersionOptions.Latest, cancellationToken);
        var stored = Revision.Of(latest);
        if (model["customProperties"]?["lajurRevision"] is not null && Revision.Of(definition).IsOvertakenBy(stored, scope.UserName))
        {
            return SaveAnswer.Refused.Because(
                $"{stored.SavedBy} sudah menyimpan alur ini lebih dulu. Perubahan Anda belum disimpan: salin yang perlu, muat ulang halaman, lalu ulangi.");
        }

        definitions.Claim(definition);
        stored.WriteNext(definition, scope.UserName, clock.GetUtcNow());
        var original = latest is null ? KeptProperties.FindOriginal(await definitions.ListAsync(new(), cancellationToken), definition) : null;
        var draft = await library.SaveDraftAsync(
            definition, (known, drawn) => KeptProperties.TakeOver(known ?? original, drawn), cancellationToken);
        return publish ? await PublishAsync(draft.DefinitionId, cancellationToken) : new SaveAnswer.Saved(draft);
    }

    /// <summary>Publishes the latest version; refused with every problem named when it cannot run.</summary>
    public async Task<SaveAnswer> PublishAsync(string definitionId, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is not { } latest)
        {
            return new SaveAnswer.NotFound();
        }

        return await library.PublishAsync(definitionId, cancellationToken) switch
        {
            PublishOutcome.Published published => new SaveAnswer.Saved(published.Definition)
            {
                UpdatedUsers = ReferenceUpdating.NamesOf(await references.UpdateAsync(definitionId, cancellationToken)),
            },
            PublishOutcome.AlreadyPublished already => new SaveAnswer.Saved(already.Definition, AlreadyPublished: true),
            PublishOutcome.Refused refused => Because("Rancangan sudah disimpan, tetapi belum dapat diterbitkan.", latest, refused.Problems),
            _ => new SaveAnswer.NotFound(),
        };
    }

    /// <summary>Why a version cannot run from its beginning to its end; null when it can. A draft is not tried out by halves.</summary>
    public async Task<SaveAnswer.Refused?> WhyNotRunAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.IsPublished)
        {
            return null;
        }

        var problems = await library.CheckAsync(definition, cancellationToken);
        return problems.Any(x => x.Severity == ProblemSeverity.Error)
            ? Because("Rancangan ini belum dapat dijalankan.", definition, problems)
            : null;
    }

    private static SaveAnswer.Refused Because(string message, WorkflowDefinition definition, IReadOnlyList<DefinitionProblem> problems) =>
        new(message, [.. ProblemWords.Of(definition, problems).Select(problem => (problem.Place, $"{problem.Place}: {problem.Text}"))])
        {
            ActivityIds = [.. problems.Where(x => x.Severity == ProblemSeverity.Error && x.ActivityId is not null).Select(x => x.ActivityId!)
                .Distinct(StringComparer.Ordinal)],
        };

    /// <summary>Takes the published version back; new cases can then not begin.</summary>
    public async Task<SaveAnswer> RetractAsync(string definitionId, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is null)
        {
            return new SaveAnswer.NotFound();
        }

        if (await library.RetractAsync(definitionId, cancellationToken) is null)
        {
            return SaveAnswer.Refused.Because("Alur ini tidak sedang terbit.");
        }

        // The editor goes on with the latest version, which may be a draft above the one taken back.
        return await definitions.FindAsync(definitionId, VersionOptions.Latest, cancellationToken) is { } latest
            ? new SaveAnswer.Saved(latest)
            : new SaveAnswer.NotFound();
    }

    /// <summary>Makes an older version the draft.</summary>
    public async Task<SaveAnswer> RevertAsync(string definitionId, int version, CancellationToken cancellationToken)
    {
        if (await definitions.FindAsync(definitionId, VersionOptions.Of(version), cancellationToken) is not { } old)
        {
            return new SaveAnswer.NotFound();
        }

        var latest = await definitions.FindAsync(definitionId, VersionOptions.Latest, cancellationToken);
        var again = old.Clone();
        Revision.Of(latest).WriteNext(again, scope.UserName, clock.GetUtcNow());
        return new SaveAnswer.Saved(await library.SaveDraftAsync(again, cancellationToken));
    }

    private string? Unfit(JsonObject model)
    {
        if (model["root"] is not JsonObject root || !ActivityTree.IsActivity(root))
        {
            return "Alur ini kosong: tidak ada bagan di dalamnya.";
        }

        if (ActivityTree.IsTooDeep(root) || ActivityTree.All(root).Skip(MaxActivities).Any())
        {
            return "Alur ini terlalu besar. Bagi menjadi beberapa alur.";
        }

        var type = ActivityTree.Text(root, "type") ?? "";
        return catalog.Find(type, 1) is null ? $"Alur berjenis {type} belum dapat dijalankan di Lajur. Pilih Flowchart." : null;
    }
}
