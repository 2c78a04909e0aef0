namespace Lajur.Registry.Cases.Reading;

/// <summary>One version of a form of a service; no key means no form.</summary>
internal readonly record struct FormReference(Guid ServiceId, string? Key, int? Version);
