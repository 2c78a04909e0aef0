namespace Lajur.Registry.Versions;

/// <summary>A drawing of an office and the cases on it.</summary>
/// <param name="DefinitionId">The drawing.</param>
/// <param name="Name">Its name.</param>
/// <param name="Open">Cases that go on, held ones included.</param>
/// <param name="OnOlder">How many of them are not on the published version.</param>
public sealed record DrawingCount(string DefinitionId, string Name, int Open, int OnOlder);
