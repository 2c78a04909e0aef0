namespace Lajur.Registry.Services;

/// <summary>A service standard (standar pelayanan): what the office promises and how it keeps it.</summary>
public sealed record ServiceStandard
{
    /// <summary>What the components are taken from.</summary>
    public string? Source { get; init; }

    /// <summary>In the order of the office's own document.</summary>
    public IReadOnlyList<StandardComponent> Components { get; init; } = [];

    public StandardComponent? Find(StandardPart part) => Components.FirstOrDefault(component => component.Part == part);

    /// <summary>The parts the regulation asks for that are not there.</summary>
    public IReadOnlyList<StandardPart> Missing =>
        [.. Enum.GetValues<StandardPart>().Where(part => Find(part) is null)];
}
