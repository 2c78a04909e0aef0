using Lajur.Host.Desk;

namespace Lajur.Host.TryOut;

/// <summary>The addresses of a try-out.</summary>
public static class TryOutLinks
{
    /// <summary>Where the page tells that it was left.</summary>
    public static string End(string definitionId) => $"{DesignerLinks.TryOut(definitionId)}/tutup";
}
