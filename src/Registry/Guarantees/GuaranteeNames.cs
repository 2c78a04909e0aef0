using Lajur.Registry.Guarantees.Terms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Guarantees;

/// <summary>Guarantees in Indonesian.</summary>
public static class GuaranteeNames
{
    /// <summary>The key of the book in which guarantees are entered.</summary>
    public const string Book = "jaminan";

    /// <summary>That the office bears the cost; said wherever a fee might be feared.</summary>
    public const string Free = "Biayanya ditanggung kantor. Anda tidak membayar apa pun: GRATIS.";

    public static string Of(GuaranteeCause cause) => cause switch
    {
        GuaranteeCause.Breach => "Waktu pelayanan terlampaui",
        GuaranteeCause.WrongProduct => "Produk layanan salah",
        GuaranteeCause.UnmetStandard => "Syarat, prosedur, atau biaya tidak sesuai standar",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "No name is known for this cause."),
    };

    public static string Of(GuaranteeRemedy remedy) => remedy switch
    {
        GuaranteeRemedy.Deliver => "Produk diantar ke rumah",
        GuaranteeRemedy.Replace => "Produk diganti lalu diantar ke rumah",
        GuaranteeRemedy.WrittenAnswer => "Permintaan maaf dan jawaban tertulis",
        _ => throw new ArgumentOutOfRangeException(nameof(remedy), remedy, "No name is known for this remedy."),
    };

    public static string Of(GuaranteeState state) => state switch
    {
        GuaranteeState.Reported => "Menunggu keputusan",
        GuaranteeState.Open => "Harus dipenuhi",
        GuaranteeState.Fulfilled => "Terpenuhi",
        GuaranteeState.Declined => "Tidak terbukti",
        GuaranteeState.Ended => "Berakhir tanpa pengantaran",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No name is known for this state."),
    };

    /// <summary>What the office will do, to its applicant.</summary>
    public static string Promise(GuaranteeRemedy remedy) => remedy switch
    {
        GuaranteeRemedy.Deliver => "Produk layanan kami antar ke rumah Anda.",
        GuaranteeRemedy.Replace => "Produk yang salah kami ganti, lalu kami antar ke rumah Anda.",
        _ => "Kami akan menyampaikan permintaan maaf dan jawaban tertulis kepada Anda.",
    };

    /// <summary>What went wrong, to its applicant.</summary>
    public static string Told(GuaranteeCause cause, ServiceWords words) => cause switch
    {
        GuaranteeCause.Breach => $"Kami tidak menyelesaikan {words.Matter} Anda dalam waktu yang kami janjikan. Mohon maaf.",
        GuaranteeCause.WrongProduct => "Produk layanan yang Anda terima salah. Mohon maaf.",
        _ => "Pelayanan yang Anda terima tidak sesuai dengan standar kami. Mohon maaf.",
    };

    /// <summary>What staff have to do.</summary>
    public static string Task(GuaranteeState state, GuaranteeRemedy remedy, ServiceWords words) => (state, remedy) switch
    {
        (GuaranteeState.Reported, _) => "Putuskan laporan jaminan pelayanan",
        (_, GuaranteeRemedy.Deliver) => $"Antar produk ke rumah {words.Person}",
        (_, GuaranteeRemedy.Replace) => $"Ganti produk, lalu antar ke rumah {words.Person}",
        _ => "Sampaikan permintaan maaf dan jawaban tertulis",
    };
}
