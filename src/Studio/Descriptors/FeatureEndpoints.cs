using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Descriptors;

/// <summary>What this server offers beyond the least, so that Elsa Studio shows it.</summary>
internal static class FeatureEndpoints
{
    private static readonly Feature[] s_installed =
    [
        new("RealTimeWorkflowUpdates", "Elsa", "Elsa.RealTimeWorkflowUpdates", "Pembaruan langsung", "Jalannya alur tampil begitu terjadi."),
        new("Resilience", "Elsa", "Elsa.Resilience", "Coba lagi otomatis", "Langkah yang gagal dicoba lagi menurut aturannya."),
    ];

    /// <summary>Maps <c>/features</c> and <c>/package</c>.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/features/installed", () => StudioJson.List(s_installed));
        api.MapGet("/features/installed/{fullName}", (string fullName) =>
            s_installed.FirstOrDefault(feature => feature.FullName == fullName) is { } found
                ? StudioJson.Ok(found)
                : Refusal.NotFound($"Fitur {fullName} tidak terpasang."));
        api.MapGet("/package/version", () => StudioJson.Ok(new { PackageVersion = "3.8.2" }));
    }

    private sealed record Feature(string Name, string Namespace, string FullName, string DisplayName, string Description);
}
