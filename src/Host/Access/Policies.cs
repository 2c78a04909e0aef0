namespace Lajur.Host.Access;

/// <summary>The names of what a signed-in person may enter.</summary>
public static class Policies
{
    /// <summary>Anybody on the staff of an office: inbox, case, counter.</summary>
    public const string Officer = "Officer";

    /// <summary>Whoever keeps offices, lanes and staff, sees the runs, and may do everything with drawings.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Who may see the drawings of their office and compare versions.</summary>
    public const string DrawingViewer = "DrawingViewer";

    /// <summary>Who may draw, and ask for a publication.</summary>
    public const string DrawingDesigner = "DrawingDesigner";

    /// <summary>Who may publish, approve and take out of force.</summary>
    public const string DrawingPublisher = "DrawingPublisher";

    /// <summary>Who may draw or publish, or both.</summary>
    public const string DrawingDesignerOrPublisher = "DrawingDesignerOrPublisher";

    /// <summary>Who keeps the staff and who stands in for whom: administrators and the head of the office.</summary>
    public const string StaffKeeper = "StaffKeeper";

    /// <summary>Head, secretary and section heads: who may look over every lane of their office.</summary>
    public const string Head = "Head";
}
