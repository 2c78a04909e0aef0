namespace Lajur.Registry.Linking;

/// <summary>Why two cases belong together.</summary>
public enum CaseLinkKind
{
    /// <summary>The earlier case turned out to be an application for another service and goes on as the later.</summary>
    ContinuedAs,

    /// <summary>The later case is a complaint about the earlier one.</summary>
    Complaint,
}
