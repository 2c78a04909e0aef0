namespace Lajur.Host.Access.Doors;

/// <summary>Addresses that programs ask, not people: they are answered with a status and why, and never led to a page.</summary>
internal static class ProgramAddresses
{
    private static readonly PathString[] Prefixes = ["/elsa", "/admin/api", "/hubs"];

    public static bool Contain(PathString path) => Prefixes.Any(prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));
}
