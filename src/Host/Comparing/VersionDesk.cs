using Lajur.Registry.Versions.Notes;
using Lajur.Registry.Versions.Publishing;
using Lajur.Studio.Changes;

namespace Lajur.Host.Comparing;

/// <summary>All that is done on the pages of versions.</summary>
public sealed record VersionDesk(DecidePublicationHandler Decide, WriteVersionNoteHandler Note, DefinitionPublishing Publishing);
