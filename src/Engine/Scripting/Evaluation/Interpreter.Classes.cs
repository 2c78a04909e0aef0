using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;
using Lajur.Engine.Scripting.Syntax;

namespace Lajur.Engine.Scripting.Evaluation;

internal sealed partial class Interpreter
{
    private static readonly Node s_constructor = ConstructorOf("class A { constructor() { } }");
    private static readonly Node s_derived = ConstructorOf("class A extends Object { constructor(...all) { super(...all); } }");

    private static Node ConstructorOf(string text) => Parser.Parse(text).List[0]!.A!.List[0]!.B!;

    private ScriptFunction EvalClass(Node node, Scope outer, string? name = null)
    {
        var scope = new Scope(outer, outer.Frame);
        var parent = node.A is null ? null : Eval(node.A, outer);
        if (node.A is not null && parent is not (JsNull or JsFunction { IsConstructor: true }))
        {
            realm.At = node;
            throw realm.TypeError("Class extends value is not a constructor or null");
        }

        var written = Array.Find(node.List, x => x!.Text == "constructor")?.B;
        var maker = new ScriptFunction(
            this, realm, written ?? (node.A is null ? s_constructor : s_derived), scope, node.Text.Length > 0 ? node.Text : name);
        var prototype = new JsObject(realm, parent is JsFunction above ? above.Get("prototype") as JsObject
            : node.A is null ? realm.ObjectPrototype : null);
        if (parent is JsFunction)
        {
            maker.Prototype = (JsObject)parent;
        }

        maker.Define("prototype", new Property { Value = prototype, IsEnumerable = false, IsWritable = false, IsConfigurable = false });
        prototype.Hide("constructor", maker);
        maker.Home = prototype;
        if (node.Text.Length > 0)
        {
            scope.Add(node.Text, maker);
        }

        AddMembers(node, maker, prototype, scope);
        return maker;
    }

    private void AddMembers(Node node, ScriptFunction maker, JsObject prototype, Scope scope)
    {
        var fields = new List<(object, Node?)>();
        maker.FieldScope = scope;
        foreach (var member in node.List.Where(x => x!.Text != "constructor"))
        {
            var key = member!.Flag ? Values.ToKey(realm, Eval(member.A!, scope)) : member.A!.Value!;
            var holder = member.IsStatic ? maker : prototype;
            if (member.Text != "field")
            {
                DefineMember(holder, member, key, scope, isEnumerable: false);
            }
            else if (member.IsStatic)
            {
                holder.Define(key, Property.Of(EvalField(maker, member.B, key, scope)));
            }
            else
            {
                fields.Add((key, member.B));
            }
        }

        maker.Fields = fields;
    }

    /// <summary>The fields of the class get their values in a new object.</summary>
    public void FillFields(ScriptFunction maker, JsObject self)
    {
        foreach (var (key, value) in maker.Fields)
        {
            self.Define(key, Property.Of(EvalField(self, value, key, maker.FieldScope!, maker)));
        }
    }

    private object? EvalField(JsObject self, Node? value, object key, Scope scope, ScriptFunction? maker = null)
    {
        var frame = new Frame { This = self, Function = maker };
        return value is null ? null : EvalNamed(value, Values.Describe(key), new Scope(scope, frame));
    }

    private void DefineMember(JsObject holder, Node member, object key, Scope scope, bool isEnumerable)
    {
        var function = new ScriptFunction(this, realm, member.B!, scope, Values.Describe(key)) { Home = holder };
        if (member.Text is not ("get" or "set"))
        {
            holder.Define(key, new Property { Value = function, IsEnumerable = isEnumerable });
            return;
        }

        var known = holder.GetOwn(key) is { IsAccessor: true } accessor ? accessor : new Property { IsAccessor = true, IsEnumerable = isEnumerable };
        if (member.Text == "get")
        {
            known.Getter = function;
        }
        else
        {
            known.Setter = function;
        }

        holder.Define(key, known);
    }
}
