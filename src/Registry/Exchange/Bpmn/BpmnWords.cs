using System.Xml.Linq;
using static Lajur.Registry.Exchange.Bpmn.BpmnNames;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>What the elements of BPMN are called, and what is said of those that a drawing of Lajur has no step for.</summary>
internal static class BpmnWords
{
    private static readonly Dictionary<string, string> s_nodes = new(StringComparer.Ordinal)
    {
        ["task"] = "",
        ["userTask"] = "",
        ["manualTask"] = "",
        ["serviceTask"] = "",
        ["sendTask"] = "",
        ["receiveTask"] = "",
        ["scriptTask"] = "",
        ["businessRuleTask"] = "",
        ["startEvent"] = "",
        ["endEvent"] = "",
        ["boundaryEvent"] = "",
        ["intermediateCatchEvent"] = "",
        ["intermediateThrowEvent"] = "",
        ["exclusiveGateway"] = "",
        ["parallelGateway"] = "",
        ["inclusiveGateway"] = "",
        ["subProcess"] = "subproses belum dapat diimpor. Gambar langkah-langkahnya langsung di jalur, tanpa bingkai subproses.",
        ["adHocSubProcess"] = "subproses ad hoc belum dapat diimpor. Gambar langkah-langkahnya langsung di jalur, dengan urutannya.",
        ["transaction"] = "transaksi belum dapat diimpor. Gambar langkah-langkahnya langsung di jalur.",
        ["callActivity"] = "langkah yang memanggil proses lain belum dapat diimpor. Gambar langkahnya langsung di sini.",
        ["eventBasedGateway"] = "gerbang berbasis kejadian belum dapat diimpor. Ganti dengan langkah petugas yang memilih hasilnya.",
        ["complexGateway"] = "gerbang kompleks belum dapat diimpor. Ganti dengan gerbang eksklusif, paralel, atau inklusif.",
        ["implicitThrowEvent"] = "kejadian ini belum dapat diimpor. Hapus atau ganti dengan langkah.",
    };

    private static readonly Dictionary<string, string> s_leftOut = new(StringComparer.Ordinal)
    {
        ["dataObject"] = "objek data",
        ["dataObjectReference"] = "objek data",
        ["dataStoreReference"] = "penyimpanan data",
        ["textAnnotation"] = "catatan teks",
        ["association"] = "garis catatan",
        ["group"] = "bingkai kelompok",
        ["ioSpecification"] = "data masuk dan keluar",
    };

    private static readonly Dictionary<string, string> s_events = new(StringComparer.Ordinal)
    {
        ["timer"] = "waktu",
        ["message"] = "pesan",
        ["signal"] = "sinyal",
        ["error"] = "galat",
        ["escalation"] = "eskalasi",
        ["compensate"] = "kompensasi",
        ["conditional"] = "syarat",
        ["link"] = "sambungan",
        ["cancel"] = "pembatalan",
        ["terminate"] = "akhiri semua",
        ["multiple"] = "beberapa pemicu",
    };

    public static bool IsFlowNode(string element) => s_nodes.ContainsKey(element);

    /// <summary>What an element is called that says nothing of the course; null for one that is not left out.</summary>
    public static string? LeftOut(string element) => s_leftOut.GetValueOrDefault(element);

    /// <summary>Why a node of another program cannot be taken in; null when it can.</summary>
    public static string? Refusal(XElement element, BpmnNode node) => s_nodes[node.Element] switch
    {
        { Length: > 0 } refusal => refusal,
        _ when element.Element(Model + "multiInstanceLoopCharacteristics") is not null || element.Element(Model + "standardLoopCharacteristics") is not null =>
            "langkah berulang (loop) belum dapat diimpor. Hapus tanda ulangnya dan gambar panah kembali.",
        _ when (string?)element.Attribute("isForCompensation") == "true" => "langkah kompensasi belum dapat diimpor. Hapus langkah itu atau sambungkan sebagai langkah biasa.",
        _ => node.Element switch
        {
            "startEvent" when node.Event is not (null or "message") => $"awal dengan pemicu {Event(node)} belum dapat diimpor. Pakai awal biasa: alur dimulai dari permohonan.",
            "endEvent" when node.Event is not (null or "terminate" or "message") => $"akhir dengan {Event(node)} belum dapat diimpor. Pakai akhir biasa.",
            "boundaryEvent" when node.Event != "timer" => $"kejadian {Event(node)} di tepi langkah belum dapat diimpor. Hanya tenggat (timer) yang dapat.",
            "boundaryEvent" when (string?)element.Attribute("cancelActivity") != "false" =>
                "tenggat yang memutus langkah belum dapat diimpor. Jadikan tenggat yang tidak memutus (non-interrupting): jalan \"Terlambat\" berjalan di samping langkahnya.",
            "boundaryEvent" when node.AttachedTo is null => "tenggat ini tidak menempel pada langkah mana pun. Tempelkan pada langkah yang diberi tenggat.",
            "intermediateCatchEvent" when node.Event != "timer" => $"menunggu {Event(node)} belum dapat diimpor. Ganti dengan langkah petugas atau pemohon.",
            "intermediateCatchEvent" when Waits.Read(node.Wait) is null => "lama menunggu pada tenggat ini tidak dapat dibaca. Tulis lamanya sebagai durasi ISO 8601, misalnya PT15M atau P3D.",
            "intermediateThrowEvent" when node.Event is not null => $"mengirim {Event(node)} belum dapat diimpor. Ganti dengan langkah.",
            _ => null,
        },
    };

    private static string Event(BpmnNode node) => s_events.GetValueOrDefault(node.Event ?? "", node.Event ?? "");
}
