using Lajur.Registry.Exchange;
using Lajur.Registry.Offices;

namespace Lajur.Host.Exchange.Incoming;

/// <summary>A lane that a file names, and the office's lane in its place.</summary>
/// <param name="Lane">As the file names it.</param>
/// <param name="Own">The office's lane; null to add it as a new one.</param>
public sealed record LaneChoice(NamedLane Lane, Lane? Own)
{
    /// <summary>Begins the name of the field by which it is chosen; the key follows.</summary>
    public const string FieldPrefix = "jalur-";

    /// <summary>What the field says for a lane that is to be added.</summary>
    public const string New = "+";

    public string Field => FieldPrefix + Lane.Key;

    /// <summary>What was chosen, or what fits best: the same key, the same name, the only one whose name holds it.</summary>
    public static IReadOnlyList<LaneChoice> Of(IReadOnlyList<NamedLane> lanes, IReadOnlyList<Lane> own, Func<string, string?> posted) =>
        [.. lanes.Select(lane => new LaneChoice(lane, posted(FieldPrefix + lane.Key) switch
        {
            _ when lane.IsApplicant => own.FirstOrDefault(one => one.IsApplicant) ?? Best(lane, own),
            null or "" => Best(lane, own),
            New => null,
            var key => own.FirstOrDefault(one => one.Key == key) ?? Best(lane, own),
        }))];

    private static Lane? Best(NamedLane lane, IReadOnlyList<Lane> own) =>
        own.FirstOrDefault(one => one.Key == lane.Key)
        ?? own.FirstOrDefault(one => NewDrawing.AreOne(one.Name, lane.Name) || NewDrawing.AreOne(one.ShortName, lane.Name))
        ?? (own.Where(one => Holds(one.Name, lane.Name) || Holds(lane.Name, one.Name)).ToList() is [var only] ? only : null);

    private static bool Holds(string name, string part) => part.Length >= 5 && name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
