namespace Lajur.Host.Staff;

/// <summary>Where an office's staff is kept.</summary>
public static class StaffLinks
{
    public const string List = "/admin/petugas";

    public const string New = "/admin/petugas/baru";

    public static string Officer(Guid id) => $"{List}/{id}";
}
