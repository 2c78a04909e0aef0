namespace Lajur.Registry.Registers;

/// <summary>Enter a case into one of its office's books; the line takes the next number of the year.</summary>
public sealed record EnterRegister
{
    public required string InstanceId { get; init; }

    public required string Book { get; init; }

    /// <summary>How the number is written, as <see cref="NumberPattern"/> reads it.</summary>
    public required string Pattern { get; init; }

    /// <summary>What the line is about; null takes the name of the service.</summary>
    public string? Subject { get; init; }
}
