using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Checks;
using Lajur.Engine.Library;
using Lajur.Studio.Canvas;
using Lajur.Studio.Changes;
using Lajur.Studio.Drawings;

namespace Lajur.Studio.Definitions;

/// <summary>Saves definitions of the caller's office. A refused publication leaves the draft as it was saved, so that nothing drawn is lost.</summary>
public sealed class DefinitionSaving(
    OfficeDefinitions definitions, DefinitionLibrary library, DefinitionPublishing publishing, ActivityCatalog catalog, DrawingBooks books)
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
        var isNew = definition.DefinitionId.Length == 0;
        if (isNew)
        {
            definition.DefinitionId = RandomNumberGenerator.GetHexString(16, lowercase: true);
        }

        var answer = await books.Step.ExecuteAsync(ct => SaveStepAsync(definition, isNew, ct), cancellationToken);
        return publish && answer is SaveAnswer.Saved ? await publishing.PublishAsync(definition.DefinitionId, cancellationToken) : answer;
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
            ? DefinitionPublishing.Because("Rancangan ini belum dapat dijalankan.", definition, problems)
            : null;
    }

    private async Task<SaveAnswer> SaveStepAsync(WorkflowDefinition definition, bool isNew, CancellationToken ct)
    {
        await library.HoldAsync(definition.DefinitionId, ct);
        if (!await definitions.MaySaveAsync(definition.DefinitionId, ct))
        {
            return SaveAnswer.Refused.Because("Alur dengan kode ini milik kantor lain. Simpan sebagai alur baru.");
        }

        var latest = await definitions.FindAsync(definition.DefinitionId, VersionOptions.Latest, ct);
        var stored = Revision.Of(latest);
        var comesFromEditor = Revision.IsIn(definition);
        if (comesFromEditor && Revision.Of(definition).IsOvertakenBy(stored, books.Scope.UserName))
        {
            var who = stored.SavedBy == books.Scope.UserName
                ? "Administrator lain sudah menyimpan alur ini, dan Anda melanjutkannya di jendela lain."
                : $"{stored.SavedBy} sudah menyimpan alur ini lebih dulu.";
            return SaveAnswer.Refused.Because($"{who} Perubahan Anda belum disimpan: salin yang perlu, muat ulang halaman, lalu ulangi.");
        }

        if (comesFromEditor && latest is null && !isNew)
        {
            return SaveAnswer.Refused.Because(
                "Alur ini sudah dihapus administrator lain. Perubahan Anda belum disimpan: simpan sebagai alur baru bila masih perlu.");
        }

        definitions.Claim(definition);
        books.Mark(latest, definition);
        var original = latest is null ? KeptProperties.FindOriginal(await definitions.ListAsync(new(), ct), definition) : null;
        var draft = await library.SaveDraftAsync(
            definition,
            (known, drawn) =>
            {
                KeptProperties.TakeOver(known ?? original, drawn);
                if (comesFromEditor)
                {
                    KeptProperties.TakeOverLanes(known, drawn);
                }
            },
            ct);
        await books.Book.NoteAsync(DrawingDeed.Saved, draft, detail: null, ct);
        return new SaveAnswer.Saved(draft);
    }

    private string? Unfit(JsonObject model)
    {
        if (model["root"] is not JsonObject root || !ActivityTree.IsActivity(root))
        {
            return "Alur ini kosong: tidak ada bagan di dalamnya.";
        }

        if (DrawingShape.Problems(model) is [var (place, text), ..])
        {
            return $"Alur ini rusak pada {place}: {text}";
        }

        if (ActivityTree.IsTooDeep(root) || ActivityTree.All(root).Skip(MaxActivities).Any())
        {
            return "Alur ini terlalu besar. Bagi menjadi beberapa alur.";
        }

        var type = ActivityTree.Text(root, "type") ?? "";
        if (catalog.Find(type, 1) is null)
        {
            return $"Alur berjenis {type} belum dapat dijalankan di Lajur. Pilih Flowchart.";
        }

        // Elsa Studio offers it for every branch. One that comes in from a file stands there as an unknown step instead.
        return Revision.IsIn(new WorkflowDefinition(model))
            && ActivityTree.All(root).Any(activity => ActivityTree.Text(activity, "type") == MissingActivities.StateMachine)
            ? "State machine belum dapat dijalankan di Lajur. Perubahan ini belum disimpan: muat ulang halaman, lalu pilih Flowchart atau Sequence."
            : null;
    }
}
