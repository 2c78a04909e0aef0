namespace Lajur.Registry.Services;

/// <summary>The components of a service standard as the regulation names them (PermenPAN-RB 15/2014).</summary>
public static class StandardPartNames
{
    public static string Of(StandardPart part) => part switch
    {
        StandardPart.Requirements => "persyaratan",
        StandardPart.Procedure => "sistem, mekanisme, dan prosedur",
        StandardPart.Time => "jangka waktu pelayanan",
        StandardPart.Cost => "biaya/tarif",
        StandardPart.Product => "produk pelayanan",
        StandardPart.Complaints => "penanganan pengaduan",
        StandardPart.LegalBasis => "dasar hukum",
        StandardPart.Facilities => "sarana, prasarana, dan fasilitas",
        StandardPart.Competence => "kompetensi pelaksana",
        StandardPart.Supervision => "pengawasan internal",
        StandardPart.Staff => "jumlah pelaksana",
        StandardPart.Guarantee => "jaminan pelayanan",
        StandardPart.Safety => "jaminan keamanan dan keselamatan pelayanan",
        _ => "evaluasi kinerja pelaksana",
    };
}
