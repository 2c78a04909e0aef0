using System.Text;
using Lajur.Registry.Exchange;
using Lajur.Registry.Exchange.Bpmn;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Tests.Exchange.Bpmn;

/// <summary>Diagrams of other programs: what fits is drawn, what does not is refused by its name.</summary>
public sealed class BpmnImportTests
{
    private const string Whole =
        """
        <bpmn:laneSet id="L"><bpmn:lane id="l1" name="Pemohon"><bpmn:flowNodeRef>mulai</bpmn:flowNodeRef></bpmn:lane>
        <bpmn:lane id="l2" name="Petugas Loket"><bpmn:flowNodeRef>periksa</bpmn:flowNodeRef><bpmn:flowNodeRef>pilih</bpmn:flowNodeRef><bpmn:flowNodeRef>akhir</bpmn:flowNodeRef></bpmn:lane>
        <bpmn:lane id="l3" name="Kasi"><bpmn:flowNodeRef>sahkan</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>
        <bpmn:startEvent id="mulai" name="Mengajukan permohonan" />
        <bpmn:userTask id="periksa" name="Memeriksa berkas"><bpmn:documentation>Periksa satu per satu.</bpmn:documentation></bpmn:userTask>
        <bpmn:boundaryEvent id="tenggat" attachedToRef="periksa" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeDuration>PT15M</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:boundaryEvent>
        <bpmn:exclusiveGateway id="pilih" name="Lengkap?" />
        <bpmn:userTask id="sahkan" name="Mengesahkan" />
        <bpmn:sendTask id="ingatkan" name="Mengingatkan" />
        <bpmn:endEvent id="akhir" name="Selesai" />
        <bpmn:endEvent id="tolak" name="Ditolak" />
        <bpmn:sequenceFlow id="f1" sourceRef="mulai" targetRef="periksa" />
        <bpmn:sequenceFlow id="f2" sourceRef="periksa" targetRef="pilih" />
        <bpmn:sequenceFlow id="f3" name="Ya" sourceRef="pilih" targetRef="sahkan" />
        <bpmn:sequenceFlow id="f4" name="Tidak" sourceRef="pilih" targetRef="tolak" />
        <bpmn:sequenceFlow id="f5" sourceRef="sahkan" targetRef="akhir" />
        <bpmn:sequenceFlow id="f6" sourceRef="tenggat" targetRef="ingatkan" />
        """;

    [Fact]
    public void Tasks_gateways_events_and_lanes_become_a_drawing()
    {
        var (drawing, problems) = Read(Whole + "<bpmn:textAnnotation id=\"t\"><bpmn:text>catatan</bpmn:text></bpmn:textAnnotation>");

        Assert.Empty(problems);
        var rows = SopDrawing.Read(drawing!.Json).Rows;
        Assert.Equal(
            ["1 Mengajukan permohonan pemohon Terminator", "2 Memeriksa berkas petugas-loket Decision", "3 Mengesahkan kasi Activity", "4 Mengingatkan  Activity"],
            rows.OrderBy(row => row.Number == "4").Select(row => $"{row.Number} {row.Title} {row.LaneKey} {row.Symbol}").Order(StringComparer.Ordinal));
        Assert.Equal("15 menit", rows.Single(row => row.Title == "Memeriksa berkas").Duration);
        Assert.Equal(
            ["mulai-Done>periksa", "periksa-Terlambat>ingatkan", "periksa-Tidak>tolak", "periksa-Ya>sahkan", "sahkan-Selesai>akhir"],
            Arrows(drawing).Order(StringComparer.Ordinal));
        Assert.Contains(drawing.Notes, note => note.Contains("catatan teks", StringComparison.Ordinal));
        Assert.Contains(drawing.Notes, note => note.Contains("Langkah otomatis \"Mengingatkan\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Gateways_that_nobody_decides_at_ask_for_their_condition_and_parallel_ones_are_waited_for()
    {
        var (drawing, problems) = Read(
            """
            <bpmn:startEvent id="s" /><bpmn:exclusiveGateway id="x" name="Jenis?" /><bpmn:task id="a" name="Membuat A" /><bpmn:task id="b" name="Membuat B" />
            <bpmn:parallelGateway id="p" /><bpmn:task id="c" name="Membuat C" /><bpmn:task id="d" name="Membuat D" /><bpmn:parallelGateway id="q" /><bpmn:endEvent id="e" />
            <bpmn:sequenceFlow id="1" sourceRef="s" targetRef="x" /><bpmn:sequenceFlow id="2" name="A" sourceRef="x" targetRef="a" /><bpmn:sequenceFlow id="3" name="B" sourceRef="x" targetRef="b" />
            <bpmn:sequenceFlow id="4" sourceRef="a" targetRef="p" /><bpmn:sequenceFlow id="5" sourceRef="p" targetRef="c" /><bpmn:sequenceFlow id="6" sourceRef="p" targetRef="d" />
            <bpmn:sequenceFlow id="7" sourceRef="c" targetRef="q" /><bpmn:sequenceFlow id="8" sourceRef="d" targetRef="q" /><bpmn:sequenceFlow id="9" sourceRef="q" targetRef="e" /><bpmn:sequenceFlow id="10" sourceRef="b" targetRef="e" />
            """);

        Assert.Empty(problems);
        Assert.Equal(
            ["a-Selesai>c", "a-Selesai>d", "b-Selesai>e", "c-Selesai>q", "d-Selesai>q", "q-Done>e", "s-Done>x", "x-A>a", "x-B>b"], Arrows(drawing!).Order(StringComparer.Ordinal));
        Assert.Contains(drawing!.Notes, note => note.Contains("Syarat pada gerbang \"Jenis?\"", StringComparison.Ordinal));
        Assert.Equal("WaitAll", drawing.Json["root"]!["activities"]!.AsArray().Single(one => one!["id"]!.ToString() == "q")!["mode"]!["expression"]!["value"]!.ToString());
    }

    [Theory]
    [InlineData("<bpmn:subProcess id=\"x\" name=\"Survei\" />", "Baris 2, \"Survei\"", "subproses belum dapat diimpor")]
    [InlineData("<bpmn:callActivity id=\"x\" name=\"Panggil\" />", "Baris 2, \"Panggil\"", "memanggil proses lain")]
    [InlineData("<bpmn:eventBasedGateway id=\"x\" name=\"Tunggu\" />", "Baris 2, \"Tunggu\"", "gerbang berbasis kejadian")]
    [InlineData("<bpmn:complexGateway id=\"x\" name=\"Rumit\" />", "Baris 2, \"Rumit\"", "gerbang kompleks")]
    [InlineData("<bpmn:userTask id=\"x\" name=\"Ulang\"><bpmn:multiInstanceLoopCharacteristics /></bpmn:userTask>", "Baris 2, \"Ulang\"", "langkah berulang")]
    [InlineData("<bpmn:intermediateCatchEvent id=\"x\" name=\"Pesan\"><bpmn:messageEventDefinition /></bpmn:intermediateCatchEvent>", "Baris 2, \"Pesan\"", "menunggu pesan")]
    [InlineData("<bpmn:intermediateCatchEvent id=\"x\" name=\"Jeda\"><bpmn:timerEventDefinition><bpmn:timeCycle>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>", "Baris 2, \"Jeda\"", "lama menunggu")]
    [InlineData("<bpmn:startEvent id=\"x\" name=\"Tiap pagi\"><bpmn:timerEventDefinition /></bpmn:startEvent>", "Baris 2, \"Tiap pagi\"", "awal dengan pemicu waktu")]
    [InlineData("<bpmn:endEvent id=\"x\" name=\"Gagal\"><bpmn:errorEventDefinition /></bpmn:endEvent>", "Baris 2, \"Gagal\"", "akhir dengan galat")]
    [InlineData("<bpmn:sequenceFlow id=\"x\" name=\"Putus\" sourceRef=\"mulai\" targetRef=\"tidak-ada\" />", "Baris 2, \"Putus\"", "tidak menghubungkan dua langkah")]
    public void What_has_no_step_here_is_refused_by_name(string element, string place, string text)
    {
        var (drawing, problems) = Read($"{element}{Whole}");

        Assert.Null(drawing);
        var problem = Assert.Single(problems);
        Assert.Equal(place, problem.Place);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_beginnings_or_none_are_refused()
    {
        Assert.Contains("diawali 2 kejadian mulai", Assert.Single(Read(Whole + "<bpmn:startEvent id=\"lagi\" />").Problems).Text, StringComparison.Ordinal);
        Assert.Contains("tidak diawali", Assert.Single(Read("<bpmn:task id=\"a\" name=\"Memeriksa\" />").Problems).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<bpmn:task id=\"periksa\" name=\"Memeriksa lagi\" />", "kode (id) \"periksa\" dipakai 2 bagian")]
    [InlineData("<bpmn:task name=\"Memeriksa lagi\" />", "tidak punya kode (id)")]
    public void Steps_that_arrows_cannot_tell_apart_are_refused(string element, string text) =>
        Assert.Contains(text, Assert.Single(Read(Whole + element).Problems).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<html/>", "", "bukan BPMN 2.0")]
    [InlineData("<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<bpmn:process>", "Baris 2", "bukan XML yang utuh")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "", "bukan XML yang utuh")]
    public void What_is_no_BPMN_is_told_apart(string xml, string place, string text)
    {
        var problem = Assert.Single(BpmnImport.Read(Encoding.UTF8.GetBytes(xml), "x").Problems);

        Assert.Equal(place, problem.Place);
        Assert.Contains(text, problem.Text, StringComparison.Ordinal);
    }

    private static (ImportedDrawing? Drawing, IReadOnlyList<FileProblem> Problems) Read(string process) => BpmnImport.Read(
        Encoding.UTF8.GetBytes(
            $"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t"><bpmn:process id="P" name="Coba">
            {process}</bpmn:process></bpmn:definitions>
            """),
        "x");

    private static List<string> Arrows(ImportedDrawing drawing) => [.. drawing.Json["root"]!["connections"]!.AsArray()
        .Select(arrow => $"{arrow!["source"]!["activity"]}-{arrow["source"]!["port"]}>{arrow["target"]!["activity"]}")];
}
