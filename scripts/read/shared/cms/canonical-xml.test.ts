import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalXml } from './canonical-xml.ts';

const canonical = (xml: string, how: 'inclusive' | 'exclusive', local: string) =>
	canonicalXml(Buffer.from(xml), how, (tag) => tag.local === local);

describe('canonicalXml', () => {
	// Canonical XML 1.0, examples 3.3 and 3.4, without the document type that the first declares.
	it('writes start tags, attributes and characters as the recommendation has it', () => {
		const tags = '<doc><e1   /><e2   ></e2><e3   name = "elem3"   id="elem3"   /></doc>';
		assert.equal(
			canonical(tags, 'inclusive', 'doc'),
			'<doc><e1></e1><e2></e2><e3 id="elem3" name="elem3"></e3></doc>',
		);
		const namespaces =
			'<doc><e5 a:attr="out" b:attr="sorted" attr2="all" attr="I\'m"\n  xmlns:b="http://www.ietf.org"\n  xmlns:a="http://www.w3.org"\n  xmlns="http://example.org"/></doc>';
		assert.equal(
			canonical(namespaces, 'inclusive', 'doc'),
			'<doc><e5 xmlns="http://example.org" xmlns:a="http://www.w3.org" xmlns:b="http://www.ietf.org" attr="I\'m" attr2="all" b:attr="sorted" a:attr="out"></e5></doc>',
		);
		const characters =
			'<doc><text>First line&#x0d;&#10;Second line</text><value>&#x32;</value><compute><![CDATA[value>"0" && value<"10" ?"valid":"error"]]></compute><compute expr=\'value>"0" &amp;&amp; value&lt;"10" ?"valid":"error"\'>valid</compute><norm attr=\' &apos;   &#x20;&#13;&#xa;&#9;   &apos; \'/><!-- away --></doc>';
		assert.equal(
			canonical(characters, 'inclusive', 'doc'),
			'<doc><text>First line&#xD;\nSecond line</text><value>2</value><compute>value&gt;"0" &amp;&amp; value&lt;"10" ?"valid":"error"</compute><compute expr="value>&quot;0&quot; &amp;&amp; value&lt;&quot;10&quot; ?&quot;valid&quot;:&quot;error&quot;">valid</compute><norm attr=" \'    &#xD;&#xA;&#x9;   \' "></norm></doc>',
		);
	});

	// Exclusive XML Canonicalization 1.0, section 2.2.
	it('takes namespaces along or leaves them, as each form has it', () => {
		const xml =
			'<n0:local xmlns:n0="foo:bar" xmlns:n3="ftp://example.org"><n1:elem2 xmlns:n1="http://example.net"><n3:stuff xmlns:n3="ftp://example.org"/></n1:elem2></n0:local>';
		assert.equal(
			canonical(xml, 'inclusive', 'elem2'),
			'<n1:elem2 xmlns:n0="foo:bar" xmlns:n1="http://example.net" xmlns:n3="ftp://example.org"><n3:stuff></n3:stuff></n1:elem2>',
		);
		assert.equal(
			canonical(xml, 'exclusive', 'elem2'),
			'<n1:elem2 xmlns:n1="http://example.net"><n3:stuff xmlns:n3="ftp://example.org"></n3:stuff></n1:elem2>',
		);
	});

	it('takes a default namespace back where it ends', () => {
		const xml = '<a xmlns="urn:a"><b xmlns=""><c xmlns="urn:a"/></b></a>';
		for (const how of ['inclusive', 'exclusive'] as const)
			assert.equal(canonical(xml, how, 'a'), xml.replace('/>', '></c>'));
	});

	it('gives nothing for what has no canonical form here', () => {
		for (const xml of [
			'<a><b></a>',
			'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
			'<b/>',
			'<r xml:lang="uk"><a/></r>',
		]) {
			assert.equal(canonical(xml, 'exclusive', 'a'), null, xml);
		}
	});
});
