namespace Lajur.Studio.Access;

/// <summary>
/// Names of the authorisation policies that the Studio asks for; the host defines what they mean. Whoever may draw or publish
/// may look, and administrators may everything.
/// </summary>
public static class StudioPolicies
{
    /// <summary>Who may see the drawings of an office: the least for whatever lies below the API.</summary>
    public const string Viewer = "DrawingViewer";

    /// <summary>Who may draw, and ask for a publication.</summary>
    public const string Designer = "DrawingDesigner";

    /// <summary>Who may bring drawings into force and out of it.</summary>
    public const string Publisher = "DrawingPublisher";

    /// <summary>Who may draw or publish, or both.</summary>
    public const string DesignerOrPublisher = "DrawingDesignerOrPublisher";

    /// <summary>Who may see and change the runs of an office, which hold what applicants wrote.</summary>
    public const string Administrator = "Administrator";
}
