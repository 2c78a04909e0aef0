namespace Lajur.Host.Desk;

/// <summary>Every address of the designer; other features lead there too.</summary>
public static class DesignerLinks
{
    /// <summary>The list of definitions; with an id behind it, the editor.</summary>
    public const string Definitions = "/admin/alur";

    /// <summary>The list of instances; with an id behind it, the viewer.</summary>
    public const string Instances = "/admin/alur/jalannya";

    /// <summary>The editor of one definition.</summary>
    public static string Editor(string definitionId) => $"{Definitions}/{Uri.EscapeDataString(definitionId)}";

    /// <summary>The viewer of one instance.</summary>
    public static string Viewer(string instanceId) => $"{Instances}/{Uri.EscapeDataString(instanceId)}";
}
