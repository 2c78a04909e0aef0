using Lajur.Registry.Offices;

namespace Lajur.Registry.Services;

/// <summary>A service with the office that renders it.</summary>
public sealed record CatalogEntry(Office Office, Service Service);
