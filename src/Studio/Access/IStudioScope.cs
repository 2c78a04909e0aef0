namespace Lajur.Studio.Access;

/// <summary>
/// Who is asking, told by the host for the request at hand. A definition belongs to one office
/// (<c>customProperties.office</c>); nobody sees or changes another office's.
/// </summary>
public interface IStudioScope
{
    /// <summary>Slug of the caller's office, such as <c>probolinggo</c>.</summary>
    string Office { get; }

    /// <summary>The host's id of the caller, kept with what is done to a run by hand.</summary>
    string UserId { get; }

    /// <summary>Name of the caller, kept with every change.</summary>
    string UserName { get; }

    /// <summary>True when the caller may draw.</summary>
    bool MayDraw { get; }

    /// <summary>True when the caller may publish what is drawn; else a publication is asked for.</summary>
    bool MayPublish { get; }
}
