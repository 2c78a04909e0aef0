namespace Lajur.Engine.Running.FaultPoints;

/// <summary>A child whose end its container has not taken note of yet.</summary>
/// <param name="Container">The number of the container's execution.</param>
/// <param name="Callback">The container's method to call.</param>
/// <param name="NodeId">The child, by id path.</param>
/// <param name="Number">The number of the child's execution.</param>
/// <param name="Outcomes">What it ended with.</param>
/// <param name="Followed">The outcomes followed while it was open.</param>
public sealed record EndedChild(
    int Container,
    string Callback,
    string NodeId,
    int Number,
    IReadOnlyList<string> Outcomes,
    IReadOnlyList<string> Followed);
