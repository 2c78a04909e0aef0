using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library;

/// <summary>What stands above the objects of one kind.</summary>
/// <param name="Parent">The kind whose prototype stands above this one's.</param>
/// <param name="Prototype">What its objects can do.</param>
/// <param name="Constructor">Makes the function by which scripts know the kind; null when they do not.</param>
internal sealed record IntrinsicDefinition(Intrinsic Parent, Members Prototype, Func<Realm, JsFunction>? Constructor);
