namespace Lajur.Registry.Notices;

/// <summary>Where a notice leads. The link itself is stored nowhere; it is made when the notice goes out.</summary>
public enum NoticeLink
{
    /// <summary>To the tracking page of the case.</summary>
    Case,

    /// <summary>To the survey of the case, which opens once.</summary>
    Survey,

    /// <summary>To the page of the case for staff, who have to sign in.</summary>
    Desk,
}
