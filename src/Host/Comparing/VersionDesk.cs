using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Publishing;
using Lajur.Studio.Changes;
using Lajur.Studio.Definitions;

namespace Lajur.Host.Comparing;

/// <summary>All that is done on the pages of versions.</summary>
public sealed class VersionDesk(
    DecidePublicationHandler decide, WriteVersionNoteHandler note, DefinitionPublishing publishing, ReferenceUpdating references)
{
    public WriteVersionNoteHandler Note => note;

    public DefinitionPublishing Publishing => publishing;

    /// <summary>Decides; then the drawings that use one that came into force are brought to it. Deciding again does what was left undone of that.</summary>
    public async Task<DecidePublicationResult> DecideAsync(DecidePublication command, CancellationToken ct)
    {
        var result = await decide.HandleAsync(command, ct);
        if (result is DecidePublicationResult.Published published)
        {
            await references.UpdateAsync(published.DefinitionId, ct);
        }

        return result;
    }
}
