namespace Lajur.Host.Offices;

/// <summary>Where offices, their lanes and services are kept.</summary>
public static class OfficeLinks
{
    public const string List = "/admin/kantor", New = "/admin/kantor/baru", Own = "/admin/kantor/data", Lanes = "/admin/kantor/pelaksana", Services = "/admin/kantor/layanan", Posts = "/admin/kantor/tugas-kedua", Publishing = "/admin/kantor/penerbitan";
}
