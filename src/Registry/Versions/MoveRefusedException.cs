namespace Lajur.Registry.Versions;

/// <summary>A case cannot be moved to another version; what was written of it must not commit.</summary>
internal sealed class MoveRefusedException(IReadOnlyList<string> reasons) : Exception(string.Join(' ', reasons))
{
    /// <summary>Sentences for the administrator.</summary>
    public IReadOnlyList<string> Reasons { get; } = reasons;
}
