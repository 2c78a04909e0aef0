using System.Globalization;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Studio.Definitions;

namespace Lajur.Studio.Changes;

/// <summary>Changes the draft of a drawing of the caller's office on a page beside Elsa Studio.</summary>
public sealed class DefinitionChanging(OfficeDefinitions definitions, DefinitionLibrary library, DrawingBooks books)
{
    /// <summary>Which version of a drawing, after which save.</summary>
    public static string StampOf(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return string.Create(CultureInfo.InvariantCulture, $"{definition.Id}.{Revision.Of(definition).Number}");
    }

    /// <summary>Changes the latest version; over a published one it becomes the next draft.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="seen">The latest version as the caller saw it (<see cref="StampOf"/>); refused when somebody saved since.</param>
    /// <param name="change">Changes a copy, and says what was done in Indonesian; null when nothing was, which saves nothing.</param>
    /// <param name="deed">What is noted.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public Task<SaveAnswer> ChangeAsync(
        string definitionId, string seen, Func<WorkflowDefinition, string?> change, DrawingDeed deed, CancellationToken cancellationToken) =>
        books.Step.ExecuteAsync<SaveAnswer>(
            async ct =>
            {
                await library.HoldAsync(definitionId, ct);
                if (await definitions.FindAsync(definitionId, VersionOptions.Latest, ct) is not { } latest)
                {
                    return new SaveAnswer.NotFound();
                }

                var next = latest.Clone();
                if (change(next) is not { } done)
                {
                    return new SaveAnswer.Saved(latest);
                }

                if (StampOf(latest) != seen)
                {
                    return SaveAnswer.Refused.Because(
                        $"{Revision.Of(latest).SavedBy ?? "Seseorang"} baru saja menyimpan alur ini. Perubahan Anda belum disimpan: periksa lagi, lalu ulangi.");
                }

                books.Mark(latest, next);
                var draft = await library.SaveDraftAsync(next, ct);
                await books.Book.NoteAsync(deed, draft, done, ct);
                return new SaveAnswer.Saved(draft);
            },
            cancellationToken);
}
