using Lajur.Engine.Activities;

namespace Lajur.Activities.Checks;

/// <summary>A place in a drawing that names a lane or a form.</summary>
internal sealed record NamedPlace(Activity At, string Path, NamedKind Kind, string Name);
