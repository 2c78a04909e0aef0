namespace Lajur.Registry.Notices;

/// <summary>What one round of the pump did.</summary>
public sealed record NoticeRound(int Sent, int Failed);
