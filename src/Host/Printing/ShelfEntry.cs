using Lajur.Registry.Services;

namespace Lajur.Host.Printing;

/// <summary>A service with the versions of its drawing.</summary>
internal sealed record ShelfEntry(Service Service, IReadOnlyList<ShelfVersion> Versions);
