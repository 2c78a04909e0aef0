using Lajur.Registry.Citizens;

namespace Lajur.Registry.Surveys.Asking;

/// <summary>The respondent's data in Indonesian.</summary>
public static class ProfileNames
{
    public const string NotSaid = "Tidak disebutkan";

    public static string Of(AgeBand band) => band switch
    {
        AgeBand.Under20 => "Di bawah 20 tahun",
        AgeBand.From20 => "20–29 tahun",
        AgeBand.From30 => "30–39 tahun",
        AgeBand.From40 => "40–49 tahun",
        AgeBand.From50 => "50–59 tahun",
        _ => "60 tahun atau lebih",
    };

    public static string Of(Sex sex) => sex == Sex.Male ? "Laki-laki" : "Perempuan";

    public static string Of(Education education) => education switch
    {
        Education.Primary => "SD atau tidak sekolah",
        Education.JuniorHigh => "SMP",
        Education.SeniorHigh => "SMA/SMK",
        Education.Diploma => "Diploma (D1–D3)",
        Education.Bachelor => "S1/D4",
        Education.Master => "S2",
        _ => "S3",
    };

    public static string Of(Occupation occupation) => occupation switch
    {
        Occupation.CivilServant => "PNS",
        Occupation.Military => "TNI",
        Occupation.Police => "Polri",
        Occupation.Employee => "Swasta",
        Occupation.Entrepreneur => "Wirausaha",
        _ => "Lainnya",
    };
}
