using System.Globalization;
using Lajur.Papers.Drawing;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace Lajur.Papers.Word;

/// <summary>Symbols and arrows as shapes of Word (2010 and later; LibreOffice reads them, too), at places of the page.</summary>
internal static class WordShapes
{
    /// <summary>English metric units in a point, in which Word counts drawings.</summary>
    private const double Emu = 12700;

    /// <summary>A run that carries every shape.</summary>
    /// <param name="marks">Symbols, lines with heads, and letters within connectors.</param>
    /// <param name="firstId">Ids are unique in the document.</param>
    public static Run Draw(IEnumerable<Mark> marks, int firstId)
    {
        var all = marks.ToList();
        var letters = all.OfType<Mark.Text>().ToList();
        return new()
        {
            InnerXml = string.Concat(all.Where(mark => mark is Mark.Shape or Mark.Line).Select((mark, index) => mark switch
            {
                Mark.Shape shape => Symbol(shape, letters.Find(text => Holds(shape.Box, text.At))?.Words, firstId + index + 1),
                Mark.Line line => Arrow(line, firstId + index + 1),
                _ => "",
            })),
        };
    }

    private static bool Holds(Box box, Place at) => at.X >= box.X && at.X <= box.Right && at.Y >= box.Y && at.Y <= box.Bottom;

    private static string Symbol(Mark.Shape shape, string? letter, int id)
    {
        var geometry = shape.Outline switch
        {
            Outline.Capsule => "flowChartTerminator",
            Outline.Diamond => "flowChartDecision",
            Outline.Pentagon => "flowChartOffpageConnector",
            _ => "flowChartProcess",
        };
        var words = letter is null
            ? ""
            : "<wps:txbx><w:txbxContent><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"14\"/></w:rPr>"
                + $"<w:t>{letter}</w:t></w:r></w:p></w:txbxContent></wps:txbx>";
        return Anchor(shape.Box, id, $"<a:prstGeom prst=\"{geometry}\"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>", head: "", words);
    }

    private static string Arrow(Mark.Line line, int id)
    {
        var (left, top) = (line.Places.Min(at => at.X), line.Places.Min(at => at.Y));
        var box = new Box(left, top, Math.Max(.1, line.Places.Max(at => at.X) - left), Math.Max(.1, line.Places.Max(at => at.Y) - top));
        var path = string.Concat(line.Places.Select((at, index) =>
            $"<a:{(index == 0 ? "moveTo" : "lnTo")}><a:pt x=\"{Units(at.X - left)}\" y=\"{Units(at.Y - top)}\"/></a:{(index == 0 ? "moveTo" : "lnTo")}>"));
        var geometry = $"<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path w=\"{Units(box.Width)}\" h=\"{Units(box.Height)}\" fill=\"none\">{path}</a:path></a:pathLst></a:custGeom><a:noFill/>";
        return Anchor(box, id, geometry, head: "<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/>", words: "");
    }

    private static string Anchor(Box box, int id, string geometry, string head, string words) =>
        $"""
        <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps"><w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{id + 100}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{Units(box.X)}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{Units(box.Y)}</wp:posOffset></wp:positionV><wp:extent cx="{Units(box.Width)}" cy="{Units(box.Height)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/><wp:docPr id="{id}" name="Simbol {id}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{Units(box.Width)}" cy="{Units(box.Height)}"/></a:xfrm>{geometry}<a:ln w="12700"><a:solidFill><a:srgbClr val="14213D"/></a:solidFill>{head}</a:ln></wps:spPr>{words}<wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent>
        """;

    private static string Units(double points) => ((long)Math.Round(points * Emu)).ToString(CultureInfo.InvariantCulture);
}
