namespace Lajur.Host.TryOut.Moves;

/// <summary>A try-out as its page carries it.</summary>
/// <param name="Stamp">Of the draft that the moves were made with.</param>
/// <param name="BeganAt">Where its clock began.</param>
/// <param name="Moves">In order.</param>
public sealed record MoveList(string Stamp, DateTimeOffset BeganAt, IReadOnlyList<Move> Moves);
