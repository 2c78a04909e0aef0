namespace Lajur.Host.Desk;

/// <summary>Every address of the designer; other features lead there too.</summary>
public static class DesignerLinks
{
    /// <summary>The list of definitions; with an id behind it, the editor.</summary>
    public const string Definitions = "/admin/alur";

    /// <summary>Tells an open editor by its ETag whether somebody changed the definition meanwhile.</summary>
    public static string Stamp(string definitionId) => $"/admin/api/alur/{Uri.EscapeDataString(definitionId)}/keadaan";

    /// <summary>The list of instances; with an id behind it, the viewer.</summary>
    public const string Instances = "/admin/alur/jalannya";

    /// <summary>The editor of one definition.</summary>
    public static string Editor(string definitionId) => $"{Definitions}/{Uri.EscapeDataString(definitionId)}";

    /// <summary>The drawings with their running cases.</summary>
    public const string Drawings = "/admin/alur/perkara";

    /// <summary>The running cases of one definition, by version.</summary>
    public static string Cases(string definitionId) => $"{Editor(definitionId)}/perkara";

    /// <summary>A batch of cases on its way to another version.</summary>
    public static string Batch(string definitionId, Guid batchId) => $"{Cases(definitionId)}/{batchId}";

    /// <summary>The drawings that wait for a second person.</summary>
    public const string Approvals = "/admin/alur/persetujuan";

    /// <summary>The versions of one definition, their notes, and who changed what when.</summary>
    public static string Versions(string definitionId) => $"{Editor(definitionId)}/versi";

    /// <summary>Two versions of one definition; the published one and the latest unless said otherwise.</summary>
    public static string Compare(string definitionId, int? before = null, int? after = null) =>
        $"{Editor(definitionId)}/banding" + (before is null || after is null ? "" : $"?dari={before}&ke={after}");

    /// <summary>The lanes of one definition and of its steps.</summary>
    public static string Lanes(string definitionId) => $"{Editor(definitionId)}/pelaksana";

    /// <summary>The forms of one definition.</summary>
    public static string Forms(string definitionId) => $"{Editor(definitionId)}/formulir";

    /// <summary>Standard and identity page of one definition, to be written.</summary>
    public static string Texts(string definitionId) => $"{Editor(definitionId)}/naskah";

    /// <summary>The editor of one form.</summary>
    public static string Form(string definitionId, string key) => $"{Forms(definitionId)}/{Uri.EscapeDataString(key)}";

    /// <summary>Where a form is posted to be seen as people see it.</summary>
    public static string Preview(string definitionId, string key) => $"{Form(definitionId, key)}/pratinjau";

    /// <summary>Where a form is saved.</summary>
    public static string SaveForm(string definitionId, string key) =>
        $"/admin/api/alur/{Uri.EscapeDataString(definitionId)}/formulir/{Uri.EscapeDataString(key)}";

    /// <summary>The services of the office, each leading to <see cref="Reality"/>.</summary>
    public const string Realities = "/laporan/kenyataan";

    /// <summary>The norms of one definition beside what happened.</summary>
    public static string Reality(string definitionId) => $"{Editor(definitionId)}/kenyataan";

    /// <summary>Where an administrator makes a drawing a service.</summary>
    public static string MakeService(string definitionId) => $"/admin/kantor/layanan?alur={Uri.EscapeDataString(definitionId)}#baru";

    /// <summary>Where drawings come in from files and leave as files.</summary>
    public const string Exchange = "/admin/alur/pertukaran";

    /// <summary>The same with one drawing's files at the top.</summary>
    public static string ExchangeOf(string definitionId) => $"{Exchange}?alur={Uri.EscapeDataString(definitionId)}";

    /// <summary>A drawing's latest version as a file.</summary>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="file">Its kind: alur.json, alur.bpmn, tabel.xlsx, tabel.csv or layanan.zip.</param>
    public static string Export(string definitionId, string file) => $"{Editor(definitionId)}/unduh/{file}";

    /// <summary>The template of an SOP's table.</summary>
    /// <param name="ending">xlsx or csv.</param>
    public static string Template(string ending) => $"{Exchange}/templat-sop.{ending}";

    /// <summary>Where the draft of a definition is tried out.</summary>
    public static string TryOut(string definitionId) => $"{Editor(definitionId)}/coba";

    /// <summary>Where past cases are run through the draft of a definition.</summary>
    public static string Replay(string definitionId) => $"{Editor(definitionId)}/ulang";

    /// <summary>The viewer of one instance.</summary>
    public static string Viewer(string instanceId) => $"{Instances}/{Uri.EscapeDataString(instanceId)}";
}
