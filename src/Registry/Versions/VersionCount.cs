namespace Lajur.Registry.Versions;

/// <summary>A version of a drawing and the cases on it.</summary>
/// <param name="VersionId">The version's id.</param>
/// <param name="Version">Its number.</param>
/// <param name="IsPublished">True for the one that new cases take.</param>
/// <param name="WasPublished">False for a draft that never was; no case can be on it or go to it.</param>
/// <param name="Open">Cases that go on.</param>
/// <param name="Held">Cases that are held because their run broke.</param>
public sealed record VersionCount(string VersionId, int Version, bool IsPublished, bool WasPublished, int Open, int Held);
