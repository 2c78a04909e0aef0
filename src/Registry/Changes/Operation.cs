namespace Lajur.Registry.Changes;

/// <summary>
/// A change that was made once. Its row is written in the change's own transaction, so that a repeat of the
/// command finds it, changes nothing and gives the same answer.
/// </summary>
public sealed class Operation
{
    /// <summary>The longest key a command may carry, in characters.</summary>
    public const int MaxKeyLength = 100;

    /// <summary>Which command, such as "submit-case"; keys of different commands never meet.</summary>
    public required string Kind { get; init; }

    /// <summary>The key that the caller chose, unique within the kind.</summary>
    public required string Key { get; init; }

    /// <summary>What the command made or changed.</summary>
    public required Guid SubjectId { get; init; }

    public required DateTimeOffset At { get; init; }
}
