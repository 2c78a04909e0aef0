namespace Lajur.Registry.Offices.Staffing;

/// <summary>What somebody may do with the drawings of their office. Administrators may everything.</summary>
[Flags]
public enum DrawingRights
{
    None = 0,

    /// <summary>Looks at drawings, compares versions (pemirsa).</summary>
    View = 1,

    /// <summary>Draws and asks for publications (perancang).</summary>
    Draw = 2,

    /// <summary>Publishes, approves, returns and takes out of force (penerbit).</summary>
    Publish = 4,

    /// <summary>All of it.</summary>
    All = View | Draw | Publish,
}
