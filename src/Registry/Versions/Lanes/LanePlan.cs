namespace Lajur.Registry.Versions.Lanes;

/// <summary>How the lanes of a drawing are to stand: which there are, in which order, which lane of the office each is, and what is done by whom.</summary>
public sealed record LanePlan
{
    /// <summary>The drawing's lanes as they are called now, in their new order, each with the office's lane that it is to be.</summary>
    public required IReadOnlyList<(string Key, string BoundTo)> Lanes { get; init; }

    /// <summary>Lanes of the office that come after them.</summary>
    public required IReadOnlyList<string> Added { get; init; }

    /// <summary>The lane of the office that does each step from now on, by its activity id; a step that keeps its lane, or is not named, goes where that is bound to.</summary>
    public required IReadOnlyDictionary<string, string> Steps { get; init; }
}
