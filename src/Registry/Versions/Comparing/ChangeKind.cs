namespace Lajur.Registry.Versions.Comparing;

/// <summary>How something differs between two versions.</summary>
public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}
