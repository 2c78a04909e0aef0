namespace Lajur.Registry.Registers.Books;

/// <summary>How far this host has seen to it that no case is missing from the books; forgotten when it ends.</summary>
public sealed class RecorderProgress
{
    /// <summary>When the last look through the cases began that found or entered all of them; null before the first.</summary>
    public DateTimeOffset? Until { get; internal set; }
}
